package dev.assay.adapter.http.casework;

import dev.assay.adapter.http.exchange.Form;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent with an act. */
public interface ActForm extends Form {

    /** The day on which it was done; null for today. */
    @Nullable
    LocalDate on();
}
