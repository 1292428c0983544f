/**
 * Mass personalised customisation service certification (大规模个性化定制服务认证): 63 or 105 clauses, each unmet, partly
 * or fully met; how many of each makes a level, 1 to 5. The scheme is a description; what it calculates is the level.
 */
@Module(name = "Mass personalisation")
@NullMarked
package dev.assay.domain.scheme.masspersonalisation;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
