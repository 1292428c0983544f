package dev.assay.adapter.http.explanation;

import dev.assay.domain.certification.explanation.Message;
import dev.assay.domain.certification.explanation.Text;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Introspected
@Schema(description = "The same words in both languages. Where they differ the Chinese prevails.")
public record BilingualText(
        @NotBlank @Schema(description = "Chinese", example = "青瓷茶馆有限公司")
        String zh,

        @NotBlank @Schema(description = "English", example = "Celadon Tea House Ltd.")
        String en) {

    public static BilingualText of(Text text) {
        return new BilingualText(text.zh(), text.en());
    }

    public static BilingualText of(Message message) {
        return of(message.text());
    }

    public Text text() {
        return new Text(zh, en);
    }
}
