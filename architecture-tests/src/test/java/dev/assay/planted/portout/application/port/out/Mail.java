package dev.assay.planted.portout.application.port.out;

interface Mail {}
