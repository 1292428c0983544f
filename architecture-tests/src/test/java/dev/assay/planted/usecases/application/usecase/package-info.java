@NullMarked
package dev.assay.planted.usecases.application.usecase;

import org.jspecify.annotations.NullMarked;
