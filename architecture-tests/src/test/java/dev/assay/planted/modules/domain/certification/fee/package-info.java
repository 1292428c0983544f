@NullMarked
package dev.assay.planted.modules.domain.certification.fee;

import org.jspecify.annotations.NullMarked;
