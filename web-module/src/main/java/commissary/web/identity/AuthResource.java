package commissary.web.identity;

import commissary.identity.Accounts;
import commissary.identity.Registration;
import commissary.identity.Sessions;
import commissary.identity.SignedIn;
import commissary.identity.UserView;
import commissary.shared.Unauthenticated;
import commissary.web.error.Answers;
import commissary.web.error.Done;
import commissary.web.error.Reply;
import commissary.web.security.Caller;
import commissary.web.security.SessionCookies;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts and sessions. Whoever gets a session here also gets it as cookies. */
@Path("/auth")
@RequestScoped
@Tag(name = "Identity")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

    private static final String USER = "USER";

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    @Inject
    SessionCookies cookies;

    @Context
    HttpServletRequest request;

    @Context
    HttpServletResponse response;

    @POST
    @Path("/register")
    @PermitAll
    @Answers(201)
    @Operation(summary = "Open an account")
    @APIResponse(responseCode = "409", ref = "Failure")
    public Reply<SignedIn> register(@Valid @NotNull Register body) {
        return signedIn(
                accounts.register(new Registration(body.email(), body.password(), body.fullName(), body.timeZone())));
    }

    @POST
    @Path("/login")
    @PermitAll
    @Operation(summary = "Sign in")
    @APIResponse(responseCode = "401", ref = "Failure")
    public Reply<SignedIn> login(@Valid @NotNull Login body) {
        return signedIn(sessions.signIn(body.email(), body.password(), caller.address()));
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @Operation(hidden = true)
    public Reply<SignedIn> loginByForm(
            @FormParam("username") @NotNull String username, @FormParam("password") @NotNull String password) {
        return signedIn(sessions.signIn(username, password, caller.address()));
    }

    @POST
    @Path("/refresh")
    @PermitAll
    @Operation(summary = "Spend the refresh token for a new pair")
    @APIResponse(responseCode = "401", ref = "Failure")
    public Reply<SignedIn> refresh(@Valid @Nullable Refresh body) {
        @Nullable String sent = body == null ? null : body.refreshToken();
        return refresh(sent == null ? cookieToken() : Optional.of(sent));
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Operation(hidden = true)
    public Reply<SignedIn> refreshByCookie() {
        if (request.getContentType() != null) {
            throw new NotSupportedException();
        }
        return refresh(cookieToken());
    }

    @POST
    @Path("/logout")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(USER)
    @Operation(summary = "End this session")
    public Done logout() {
        sessions.signOut(caller.actor(), caller.sessionId());
        cookies.clear(request, response);
        return Done.of("You are signed out");
    }

    @GET
    @Path("/me")
    @RolesAllowed(USER)
    @Operation(summary = "Who I am")
    public Reply<UserView> me() {
        return Reply.of(accounts.me(caller.actor()));
    }

    @PATCH
    @Path("/me")
    @RolesAllowed(USER)
    @Operation(summary = "Change my name or time zone")
    public Reply<UserView> updateMe(@Valid @NotNull UpdateMe body) {
        return Reply.of(accounts.updateMe(caller.actor(), body.fullName(), body.timeZone()));
    }

    @POST
    @Path("/password")
    @RolesAllowed(USER)
    @Operation(summary = "Change my password; all other sessions end")
    public Reply<SignedIn> changePassword(@Valid @NotNull ChangePassword body) {
        return signedIn(accounts.changePassword(caller.actor(), body.currentPassword(), body.newPassword()));
    }

    @POST
    @Path("/verify-email")
    @PermitAll
    @Operation(summary = "Prove an address by the mailed token")
    public Done verifyEmail(@Valid @NotNull VerifyEmail body) {
        accounts.verifyEmail(body.token());
        return Done.of("Your address is verified");
    }

    @POST
    @Path("/verify-email/resend")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(USER)
    @Operation(summary = "Mail the verification link again")
    public Done resendVerification() {
        accounts.resendVerification(caller.actor());
        return Done.of("The mail is on its way");
    }

    @POST
    @Path("/password/forgot")
    @PermitAll
    @Operation(summary = "Ask for a link to set a new password")
    public Done forgotPassword(@Valid @NotNull ForgotPassword body) {
        accounts.forgotPassword(body.email());
        return Done.of("If there is an account with this address, a mail is on its way");
    }

    @POST
    @Path("/password/reset")
    @PermitAll
    @Operation(summary = "Set a new password by the mailed token; all sessions end")
    public Done resetPassword(@Valid @NotNull ResetPassword body) {
        accounts.resetPassword(body.token(), body.password());
        return Done.of("Your password is changed; sign in with it");
    }

    private Reply<SignedIn> signedIn(SignedIn signedIn) {
        cookies.set(request, response, signedIn);
        return Reply.of(signedIn);
    }

    private Reply<SignedIn> refresh(Optional<String> token) {
        try {
            return signedIn(sessions.refresh(token.orElseThrow(AuthResource::noRefreshToken)));
        } catch (Unauthenticated e) {
            cookies.clear(request, response);
            throw e;
        }
    }

    private Optional<String> cookieToken() {
        return SessionCookies.value(request, SessionCookies.REFRESH);
    }

    private static Unauthenticated noRefreshToken() {
        return new Unauthenticated("INVALID_REFRESH_TOKEN", "There is no refresh token");
    }
}
