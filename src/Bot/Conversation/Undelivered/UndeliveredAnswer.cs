using System.Globalization;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Tells an administrator in private what did not get through, to whom and why, and sends a message again where nobody can have seen it.</summary>
/// <remarks>What the messages say is not shown: an administrator sees no deals.</remarks>
internal sealed class UndeliveredAnswer(TurnContext turn)
{
    /// <summary>How far back it is looked.</summary>
    private const int Days = 7;

    private bool IsAllowed => turn.Speaker.Role == Role.Administrator && turn.Turn.Message.Chat.Kind == ChatKind.Direct;

    /// <summary>Shows the newest of them, where an administrator's text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (!IsAllowed || !UndeliveredRequest.Is(text))
        {
            return false;
        }

        await ShowAsync(0, cancellationToken);
        return true;
    }

    /// <summary>Shows what follows.</summary>
    public async Task ShowMoreAsync(string from, CancellationToken cancellationToken)
    {
        if (IsAllowed && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) && skip <= UndeliveredMessages.Most)
        {
            await ShowAsync(skip, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>Sends one of them again, unless somebody may have seen it.</summary>
    public async Task RepeatAsync(string message, CancellationToken cancellationToken)
    {
        if (!IsAllowed || !long.TryParse(message, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var messages = await ReadAsync(cancellationToken);
        if (messages.All.FirstOrDefault(record => record.Id == id) is { State: OutboxState.Failed } failed)
        {
            turn.Repeated.Add(failed.Id);
            turn.Say(turn.Words.Repeating(Of(messages).ReceiverOf(failed.Message)));
        }
        else
        {
            turn.Say(turn.Words.NotRepeated);
        }
    }

    private async Task ShowAsync(int skip, CancellationToken cancellationToken)
    {
        var messages = await ReadAsync(cancellationToken);
        if (skip == 0 ? messages.Count == 0 : messages.All.Length <= skip)
        {
            turn.Say(turn.Words.NothingUndelivered(Days));
            return;
        }

        var (card, offered) = Of(messages).Write(turn.Words.UndeliveredTitle(messages.Count, Days), skip);
        turn.Show(card, offered: offered);
    }

    private UndeliveredCard Of(UndeliveredMessages messages) => new(messages, turn.Chart, turn.Words, turn.Options.Zone);

    private Task<UndeliveredMessages> ReadAsync(CancellationToken cancellationToken) => UndeliveredMessages.ReadAsync(turn.Session, turn.Now.AddDays(-Days), turn.Today.AddDays(-Days), cancellationToken);
}
