package dev.assay.adapter.persistence.memory;

import dev.assay.adapter.persistence.contract.HolidaysContract;
import dev.assay.application.port.out.Holidays;

class InMemoryHolidaysTest implements HolidaysContract {
    private static final Holidays HOLIDAYS = new InMemoryHolidays();

    @Override
    public Holidays holidays() {
        return HOLIDAYS;
    }
}
