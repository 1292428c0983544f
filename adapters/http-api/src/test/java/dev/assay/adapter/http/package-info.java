/** The API, tried from outside over HTTP on a small scheme. */
@NullMarked
package dev.assay.adapter.http;

import org.jspecify.annotations.NullMarked;
