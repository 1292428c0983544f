package dev.assay.planted.hexagon.adapter.store;

import dev.assay.planted.hexagon.application.usecase.CaseOpening;

record CaseShelf(CaseOpening opening) {}
