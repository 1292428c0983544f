package dev.assay.planted.calendar.adapter.http;

import java.util.Date;

record Invoice(Date on) {}
