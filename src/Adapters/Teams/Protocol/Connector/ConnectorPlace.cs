namespace SalesBot.Adapters.Teams.Protocol.Connector;

/// <summary>A conversation, and the connector that leads there.</summary>
/// <param name="ServiceUrl">Where the connector is, as Teams said.</param>
/// <param name="Conversation">The conversation's id, without the thread.</param>
/// <param name="Thread">The post in whose thread it is; empty for none.</param>
internal sealed record ConnectorPlace(Uri ServiceUrl, string Conversation, string Thread = "")
{
    /// <summary>The conversation's id, with the thread.</summary>
    public string Id => Thread.Length == 0 ? Conversation : $"{Conversation};messageid={Thread}";

    /// <summary>The address of a call at a connector.</summary>
    /// <param name="serviceUrl">Where the connector is.</param>
    /// <param name="segments">The path below <c>v3</c>; ids hold signs that mean something in addresses.</param>
    public static Uri Address(Uri serviceUrl, params ReadOnlySpan<string> segments)
    {
        // What follows the path is none of ours, and would swallow it.
        var address = serviceUrl.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/v3";
        foreach (var segment in segments)
        {
            address += "/" + Uri.EscapeDataString(segment);
        }

        return new Uri(address);
    }

    /// <summary>The address of the conversation's messages.</summary>
    public Uri Activities() => Address(ServiceUrl, "conversations", Id, "activities");

    /// <summary>The address of one message.</summary>
    public Uri Activity(string activity) => Address(ServiceUrl, "conversations", Id, "activities", activity);

    /// <summary>The address of a page of its members.</summary>
    /// <param name="most">How many to give at most; a hint.</param>
    /// <param name="continuation">Where the page before ended; empty for the first.</param>
    public Uri Members(int most, string continuation)
    {
        var page = Address(ServiceUrl, "conversations", Conversation, "pagedmembers");
        var token = continuation.Length == 0 ? "" : $"&continuationToken={Uri.EscapeDataString(continuation)}";
        return new Uri($"{page.AbsoluteUri}?pageSize={most}{token}");
    }
}
