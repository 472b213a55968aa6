using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A group chat with the scope that it stands for.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Scope">For whom it stands.</param>
/// <param name="Form">How the platform reaches it, such as <c>robot</c>, <c>appchat</c>, <c>aibot</c> or <c>conversation</c>.</param>
/// <param name="ServiceUrl">The address of the platform's service for this chat, where it has one.</param>
public sealed record BoundChat(ChatAddress Address, Scope Scope, string Form, string? ServiceUrl)
{
    /// <summary>Whether people from outside the company read along, as far as was seen or said.</summary>
    public ChatOutsiders Outsiders { get; init; }

    /// <summary>Whether people from outside the company read along.</summary>
    public bool HasOutsiders => Outsiders == ChatOutsiders.Present;
}
