using System.Globalization;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>The login service refuses a token.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Error">The OAuth error.</param>
/// <param name="Code">The number that tells the cause.</param>
/// <param name="Description">The words.</param>
internal sealed record LoginRefusal(int Status, string Error, int Code, string Description)
{
    public static readonly LoginRefusal WrongSecret = new(401, "invalid_client", 7000215, "Invalid client secret provided.");
    public static readonly LoginRefusal ExpiredSecret = new(401, "invalid_client", 7000222, "The provided client secret keys for app are expired.");
    public static readonly LoginRefusal NoCredential = new(401, "invalid_client", 7000216, "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.");
    public static readonly LoginRefusal WrongAssertion = new(401, "invalid_client", 700027, "The certificate with identifier used to sign the client assertion is not registered on application.");
    public static readonly LoginRefusal StaleAssertion = new(401, "invalid_client", 700024, "Client assertion is not within its valid time range.");
    public static readonly LoginRefusal WrongApp = new(400, "unauthorized_client", 700016, "Application was not found in the directory.");
    public static readonly LoginRefusal NoTenant = new(400, "invalid_request", 90002, "Tenant not found.");
    public static readonly LoginRefusal WrongGrant = new(400, "unsupported_grant_type", 70003, "The app requested an unsupported grant type.");
    public static readonly LoginRefusal WrongScope = new(400, "invalid_scope", 70011, "The provided value for the input parameter 'scope' is not valid.");
    public static readonly LoginRefusal NoForm = new(400, "invalid_request", 900144, "The request body must contain the following parameter: 'grant_type'.");

    public ApiAnswer Answer(DateTimeOffset now) => ApiAnswer.Of(
        new JsonObject
        {
            ["error"] = Error,
            ["error_description"] = string.Create(CultureInfo.InvariantCulture, $"AADSTS{Code}: {Description} Trace ID: {Guid.Empty} Correlation ID: {Guid.Empty} Timestamp: {now:u}"),
            ["error_codes"] = new JsonArray(Code),
            ["timestamp"] = now.ToString("u", CultureInfo.InvariantCulture),
            ["trace_id"] = Guid.Empty.ToString(),
            ["correlation_id"] = Guid.Empty.ToString(),
        },
        Status);
}
