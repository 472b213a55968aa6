namespace SalesBot.Simulators.DingTalk;

/// <summary>A refusal as each of the two API families words it.</summary>
/// <param name="Status">The HTTP status of the new API.</param>
/// <param name="Word">The code of the new API.</param>
/// <param name="Number">The errcode of the legacy API, which answers HTTP 200 always.</param>
internal sealed record RefusalCode(int Status, string Word, int Number)
{
    public static readonly RefusalCode TokenMissing = new(400, "InvalidAuthentication", 41001);
    public static readonly RefusalCode TokenInvalid = new(400, "InvalidAuthentication", 40014);
    public static readonly RefusalCode TokenExpired = new(400, "InvalidAuthentication", 42001);
    public static readonly RefusalCode NoPermission = new(403, "Forbidden.AccessDenied.AccessTokenPermissionDenied", 60011);
    public static readonly RefusalCode AddressRefused = new(403, "Forbidden.AccessDenied.IpNotInWhiteList", 60020);
    public static readonly RefusalCode TooManyCalls = new(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", 90018);
    public static readonly RefusalCode QuotaUsedUp = new(403, "Forbidden.AccessDenied.ApiCountLimitForOrg", 90020);
    public static readonly RefusalCode NoJsonBody = new(400, "MissingBody", 43004);
    public static readonly RefusalCode NoJson = new(400, "invalidParameter.param.invalid", 40035);
}
