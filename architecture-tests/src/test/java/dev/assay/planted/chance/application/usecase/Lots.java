package dev.assay.planted.chance.application.usecase;

import java.util.Random;

record Lots(Random random) {}
