using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;

namespace SalesBot.Adapters.WeCom.Mapping.Receiving;

/// <summary>What a callback means to the service.</summary>
internal abstract record Received
{
    private Received()
    {
    }

    /// <summary>A turn of a chat.</summary>
    public sealed record Turn(ChatMessage Message) : Received;

    /// <summary>A text that is longer than the service takes.</summary>
    public sealed record TooLong : Received;

    /// <summary>A change in the contacts.</summary>
    public sealed record ContactsChanged(ContactChange Change) : Received;

    /// <summary>Nothing that anybody here has to do with.</summary>
    /// <param name="Kind">What it is, for operators.</param>
    public sealed record Nothing(string Kind) : Received;
}
