using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A group chat with the scope that it is bound to; neither group nor region is the company.</summary>
internal sealed class ChatRow
{
    public string Platform { get; set; } = "";

    public ChatKind Kind { get; set; }

    public string ChatId { get; set; } = "";

    public Guid? Group { get; set; }

    public Guid? Region { get; set; }

    public string Form { get; set; } = "";

    public string? ServiceUrl { get; set; }

    public ChatOutsiders Outsiders { get; set; }

    public BoundChat ToBoundChat() => new(new ChatAddress(Platform, Kind, ChatId), ToScope(), Form, ServiceUrl) { Outsiders = Outsiders };

    private Scope ToScope() => new(Group is { } group ? new GroupId(group) : null, Region is { } region ? new RegionId(region) : null);
}
