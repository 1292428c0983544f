@PrimaryAdapter
package dev.assay.planted.hexagon.adapter.http;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
