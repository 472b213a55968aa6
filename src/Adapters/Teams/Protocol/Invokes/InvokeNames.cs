namespace SalesBot.Adapters.Teams.Protocol.Invokes;

/// <summary>What is asked that is answered here. Everything else is answered with 501.</summary>
internal static class InvokeNames
{
    /// <summary>Somebody pressed a button of a card.</summary>
    public const string CardAction = "adaptiveCard/action";

    /// <summary>Somebody types in the search of the message extension.</summary>
    public const string Query = "composeExtension/query";
}
