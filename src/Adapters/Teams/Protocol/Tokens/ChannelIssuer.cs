namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Who issues the tokens of a cloud, by where its keys are described.</summary>
internal static class ChannelIssuer
{
    private const string Public = "https://api.botframework.com";
    private const string UnitedStatesGovernment = "https://api.botframework.us";
    private const string China = "https://api.botframework.azure.cn";

    /// <summary>The issuer.</summary>
    public static string Of(Uri metadata) => metadata.Host switch
    {
        "login.botframework.azure.us" => UnitedStatesGovernment,
        "login.botframework.azure.cn" => China,
        _ => Public,
    };
}
