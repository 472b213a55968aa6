using System.Text.Json.Serialization;

namespace SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

/// <summary>An interactive card, and where it is shown.</summary>
internal sealed record CardCreation
{
    public required string CardTemplateId { get; init; }

    /// <summary>The card's id, ours: by it a repetition is recognised, and the card is changed.</summary>
    public required string OutTrackId { get; init; }

    /// <summary>How presses come: <c>STREAM</c> or <c>HTTP</c>.</summary>
    public required string CallbackType { get; init; }

    /// <summary>With HTTP: under what the address is registered.</summary>
    public string? CallbackRouteKey { get; init; }

    /// <summary>1: people are named by their userid.</summary>
    public int UserIdType { get; } = 1;

    public required CardData CardData { get; init; }

    /// <summary>Where it is shown, such as <c>dtv1.card//IM_ROBOT.user001</c>.</summary>
    public required string OpenSpaceId { get; init; }

    public GroupSpace? ImGroupOpenSpaceModel { get; init; }

    public GroupDelivery? ImGroupOpenDeliverModel { get; init; }

    public RobotSpace? ImRobotOpenSpaceModel { get; init; }

    public RobotDelivery? ImRobotOpenDeliverModel { get; init; }

    /// <summary>A person's chat with the robot.</summary>
    public static string PersonSpace(string userId) => $"dtv1.card//IM_ROBOT.{userId}";

    /// <summary>A group.</summary>
    public static string GroupSpaceOf(string openConversationId) => $"dtv1.card//IM_GROUP.{openConversationId}";
}

/// <summary>The values of a template's variables; all of them are texts.</summary>
internal sealed record CardData(IReadOnlyDictionary<string, string> CardParamMap)
{
    /// <summary>The longest value, in bytes of UTF-8.</summary>
    public const int MostBytes = 1_024;
}

/// <summary>What a group sees of a card outside of it.</summary>
/// <param name="LastMessageI18n">The line in the list of chats, by language.</param>
/// <param name="Notification">What is notified.</param>
internal sealed record GroupSpace([property: JsonPropertyName("lastMessageI18n")] IReadOnlyDictionary<string, string> LastMessageI18n, CardNotification Notification)
{
    public bool SupportForward { get; }
}

/// <summary>What is notified.</summary>
internal sealed record CardNotification(string AlertContent)
{
    public bool NotificationOff { get; }
}

/// <summary>Who brings a card into a group.</summary>
/// <param name="RobotCode">The robot.</param>
/// <param name="AtUserIds">Who is mentioned, with the names that are shown.</param>
internal sealed record GroupDelivery(string RobotCode, IReadOnlyDictionary<string, string>? AtUserIds);

/// <summary>What a person sees of a card outside of it.</summary>
/// <param name="LastMessageI18n">The line in the list of chats, by language.</param>
/// <param name="Notification">What is notified.</param>
internal sealed record RobotSpace([property: JsonPropertyName("lastMessageI18n")] IReadOnlyDictionary<string, string> LastMessageI18n, CardNotification Notification)
{
    public bool SupportForward { get; }
}

/// <summary>Who brings a card to a person.</summary>
internal sealed record RobotDelivery(string RobotCode)
{
    public string SpaceType { get; } = "IM_ROBOT";
}
