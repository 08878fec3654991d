package commissary.feed.internal.source.phpmyadmin;

/** Pages of phpMyAdmin 5.2.1, shortened to their shape. */
final class Pages {

    static final String LOGIN = login("", "<input type=\"hidden\" name=\"server\" value=\"1\">");

    static final String REFUSED = login(
            "<div class=\"alert alert-danger\" role=\"alert\">Cannot log in to the MySQL server</div>"
                    + "<div id=\"pma_errors\">mysqli::real_connect(): (HY000/1045): Access denied for user"
                    + " &#039;reader&#039;@&#039;10.0.0.7&#039; (using password: YES)</div>",
            "<input type=\"hidden\" name=\"server\" value=\"1\">");

    static final String DATABASE_AWAY = login(
            "<div class=\"alert alert-danger\" role=\"alert\">mysqli::real_connect(): (HY000/2002): Connection refused</div>",
            "<input type=\"hidden\" name=\"server\" value=\"1\">");

    static final String CAPTCHA =
            login("", "<div class=\"g-recaptcha\" data-sitekey=\"key-of-the-site\" data-size=\"invisible\"></div>");

    static final String SEVERAL_SERVERS = login(
            "",
            """
            <select name="server" id="select_server" class="form-select">
              <option value="1">old.example</option><option value="2" selected>db.example</option><option value="3">Shop</option>
            </select>
            """);

    static final String HOME =
            """
            <!doctype html><html lang="en" dir="ltr"><head><title>db.example | phpMyAdmin 5.2.1deb1</title>
            <script data-cfasync="false" type="text/javascript">
              CommonParams.setAll({common_query:"",lang:"en",server:"1",table:"",db:"",token:"after-login-7461",logged_in:true});
            </script></head><body><div id="pma_navigation"></div></body></html>
            """;

    static final String NO_TABLE =
            """
            <div class="alert alert-danger" role="alert"><h1>Error</h1><p><strong>SQL query:</strong>
            <code class="sql"><pre>
            SELECT * FROM `shop`.`orders`
            </pre></code></p>
            <p><strong>MySQL said: </strong></p><code>#1146 - Table &#039;shop.orders&#039; doesn&#039;t exist</code><br></div>
            """;

    private Pages() {}

    private static String login(String message, String server) {
        return """
                <!doctype html><html lang="en" dir="ltr"><head><title>phpMyAdmin</title></head><body id=loginform>
                <h1>Welcome to <bdo dir="ltr" lang="en">phpMyAdmin</bdo></h1>
                %s
                <form method="get" action="index.php?route=/" class="disableAjax">
                  <input type="hidden" name="token" value="of-the-language-form"><select name="lang"><option value="en">English</option></select>
                </form>
                <form method="post" id="login_form" action="index.php?route=/" name="login_form" class="disableAjax hide js-show">
                  <input type="hidden" name="route" value="/"><input type="hidden" name="lang" value="en">
                  <input type="hidden" name="token" value="before-login-2f3e">
                  <input type="hidden" name="set_session" value="etmhh5uevl7ie168vara5p3n96">
                  <input type="text" name="pma_username" id="input_username" value="" autocomplete="username">
                  <input type="password" name="pma_password" id="input_password" value="" autocomplete="current-password">
                  %s
                  <input class="btn btn-primary" value="Log in" type="submit" id="input_go">
                </form></body></html>
                """
                .formatted(message, server);
    }
}
