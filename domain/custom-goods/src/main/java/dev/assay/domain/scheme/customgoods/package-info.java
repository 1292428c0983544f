/**
 * Custom-goods service certification (定制商品服务认证, CTS OLS/GZ-0056-2025): 34 requirements and a survey of users, conforming
 * or not. The scheme is a description; the one thing it calculates is whether both conform.
 */
@Module(name = "Custom goods")
@NullMarked
package dev.assay.domain.scheme.customgoods;

import org.jmolecules.ddd.annotation.Module;
import org.jspecify.annotations.NullMarked;
