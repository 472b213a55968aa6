using System.Text.Json.Nodes;

namespace SalesBot.Simulators.WeCom;

/// <summary>Changes a card on a screen.</summary>
internal static class CardChange
{
    /// <summary>Replaces the newest card with this id by another, or its buttons by grey words.</summary>
    public static void Change(this Screens screens, string chat, string taskId, JsonObject? card, string greyWords)
    {
        if (screens.All(chat).FindLast(message => message.Card?.TaskId == taskId && taskId.Length > 0) is not { } shown)
        {
            return;
        }

        screens.Update(chat, shown.Id, message => message.Card?.TaskId != taskId ? message : message with
        {
            Card = card is null ? message.Card with { ReplacedBy = greyWords, Buttons = [.. message.Card.Buttons.Where(button => button.IsMenu)] } : NewCard(card, taskId),
            Copies = [],
            Text = card is null ? message.Text : CardText.Of(card),
            Version = message.Version + 1,
        });
    }

    /// <summary>Replaces the card for these readers of a group; for all, where none are named.</summary>
    public static void ChangeFor(this Screens screens, IReadOnlyList<string> readers, string chat, string taskId, JsonObject card)
    {
        if (readers.Count == 0)
        {
            screens.Change(chat, taskId, card, "");
        }
        else if (screens.All(chat).FindLast(message => message.Card?.TaskId == taskId) is { } shown)
        {
            var copies = readers.Select(reader => KeyValuePair.Create(reader.ToLowerInvariant(), NewCard(card, taskId)));
            screens.Update(chat, shown.Id, message => message with { Copies = message.Copies.SetItems(copies), Version = message.Version + 1 });
        }
    }

    /// <summary>A new card that names no id keeps that of the old one.</summary>
    private static SeenCard NewCard(JsonObject card, string taskId)
    {
        var seen = CardText.Seen(card);
        return seen.TaskId.Length > 0 ? seen : seen with { TaskId = taskId };
    }
}
