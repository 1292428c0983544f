package dev.assay.application.usecase;

import dev.assay.application.port.Account;
import dev.assay.application.port.out.Accounts;
import dev.assay.application.port.out.Dossiers;
import dev.assay.domain.certification.personnel.Dossier;
import dev.assay.domain.certification.personnel.Person;
import dev.assay.domain.certification.personnel.Personnel;
import java.util.Optional;

/** The people who have accounts, with what is on record of them. */
public record PeopleOnRecord(Accounts accounts, Dossiers dossiers) implements Personnel {

    @Override
    public Optional<Person> find(String name) {
        return accounts.find(name).map(Account::person);
    }

    @Override
    public Dossier dossier(String name) {
        return dossiers.find(name).orElseGet(() -> Dossier.empty(name));
    }
}
