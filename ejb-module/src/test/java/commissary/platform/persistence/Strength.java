package commissary.platform.persistence;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** What would make the application's roles stronger than policies are. */
final class Strength {

    private Strength() {}

    /** Everything that is too much, in words. */
    static List<String> tooMuch(Handle handle) {
        return handle.createQuery(
                        """
                        with role as (
                            select * from pg_roles where rolname in ('commissary_app', 'commissary_jobs'))
                        select rolname || ' is superuser' from role where rolsuper
                        union all
                        select rolname || ' may bypass' from role where rolbypassrls
                        union all
                        select rolname || ' owns ' || n.nspname || '.' || c.relname
                        from role join pg_class c on c.relowner = role.oid join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname not like 'pg_%'
                        union all
                        select role.rolname || ' is a member of ' || other.rolname
                        from role join pg_roles other on pg_has_role(role.oid, other.oid, 'MEMBER')
                        where other.rolname not in (select rolname from role)
                        order by 1
                        """)
                .mapTo(String.class)
                .list();
    }
}
