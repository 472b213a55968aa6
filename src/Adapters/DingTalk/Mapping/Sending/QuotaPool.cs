namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>On which of the organisation's monthly counts something counts.</summary>
internal enum QuotaPool
{
    /// <summary>Calls of the APIs, but for tokens and contacts.</summary>
    Api,

    /// <summary>What DingTalk pushes, and what is posted to webhooks.</summary>
    Push,
}
