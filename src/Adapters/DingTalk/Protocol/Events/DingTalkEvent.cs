namespace SalesBot.Adapters.DingTalk.Protocol.Events;

/// <summary>Something that happened in the organisation.</summary>
/// <param name="Type">What DingTalk calls it.</param>
/// <param name="Id">Its id, the same where it is repeated; empty where it has none.</param>
internal sealed record DingTalkEvent(string Type, string Id)
{
    /// <summary>The change in the contacts; null for other events.</summary>
    public ContactChange? Contacts { get; init; }

    /// <summary>Whether only the address is checked, when an administrator saves it.</summary>
    public bool IsAddressCheck => Type == "check_url";
}
