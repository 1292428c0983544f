/**
 * Enterprise credit service certification (企业信用服务认证, CCT/GZ-SC01-02): 29 indicators of five points each, a grade
 * from the total. The scheme is a description; what it calculates is the grade and the audit time.
 */
@Module(name = "Credit grade")
@NullMarked
package dev.assay.domain.scheme.creditgrade;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
