namespace SalesBot.Simulators.WeCom;

/// <summary>The intelligent robot (智能机器人).</summary>
public sealed record SimulatedBot
{
    /// <summary>Its id.</summary>
    public string Id { get; init; } = "aib-sim";

    /// <summary>Its name, with which it is mentioned in groups.</summary>
    public string Name { get; init; } = "小助手";

    /// <summary>The secret of its long connection.</summary>
    public string Secret { get; init; } = "sim-bot-secret";

    /// <summary>True for the long connection, false for callbacks: it is one or the other.</summary>
    public bool IsLongConnection { get; init; }

    /// <summary>The token of its callback.</summary>
    public string Token { get; init; } = "simBotTok2026";

    /// <summary>The key of its callback, 43 characters.</summary>
    public string EncodingAesKey { get; init; } = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    /// <summary>Where its callbacks go.</summary>
    public Uri? CallbackUrl { get; init; }
}
