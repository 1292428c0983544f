package dev.assay.planted.calendar.adapter.http;

import java.util.Calendar;

record Holidays(Calendar calendar) {}
