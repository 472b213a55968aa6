namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>The chat platforms, as <see cref="ChatAddress.Platform"/> and the settings spell them.</summary>
public static class PlatformName
{
    /// <summary>企业微信.</summary>
    public const string WeCom = "WeCom";

    /// <summary>钉钉.</summary>
    public const string DingTalk = "DingTalk";

    /// <summary>Microsoft Teams.</summary>
    public const string Teams = "Teams";
}
