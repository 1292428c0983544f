@NullMarked
package dev.assay.planted.adapters.adapter.http;

import org.jspecify.annotations.NullMarked;
