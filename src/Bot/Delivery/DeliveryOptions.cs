using System.ComponentModel.DataAnnotations;

namespace SalesBot.Bot.Delivery;

/// <summary>How messages come in and go out.</summary>
internal sealed class DeliveryOptions
{
    public const string Section = "Delivery";

    /// <summary>How many chats are handled at once.</summary>
    [Range(1, 64)]
    public int Workers { get; set; } = 4;

    /// <summary>For how long a node keeps a message that came in to itself before another node may take it over.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For how long a node may take to send a message that it has taken from the outbox; after that it counts as perhaps sent.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan SendLease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a message may wait to be stored before it is refused.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:10")]
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether a few conversations are played through beside the service right after its start, so that the first messages are answered as fast as later ones.</summary>
    public bool Rehearse { get; set; } = true;
}
