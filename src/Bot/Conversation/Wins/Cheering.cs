using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Congratulations on wins that a chat has heard of: one tap, counted once a person, shown on the card.</summary>
internal sealed class Cheering(TurnContext turn)
{
    /// <summary>For how long 「点赞」 means the last win that a chat has heard of.</summary>
    private static readonly TimeSpan SpokenOf = TimeSpan.FromDays(1);

    /// <summary>Takes 「点赞」 in a chat that has heard of a win lately.</summary>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        var who = WinRequest.CheeredIn(text) is { } name ? turn.Chart.FindByName(name)?.Id : null;
        if (turn.Options.Wins is null || (who is null && !WinRequest.IsCheer(text)))
        {
            return false;
        }

        (BoundChat Chat, WinTelling Telling)? newest = null;
        foreach (var chat in await ChatsAsync(cancellationToken))
        {
            if (await LastAsync(chat, who, cancellationToken) is { } telling
                && (newest is null || telling.At > newest.Value.Telling.At))
            {
                newest = (chat, telling);
            }
        }

        if (newest is var (told, last))
        {
            await CheerAsync(told, last, cancellationToken);
        }

        return newest is not null;
    }

    /// <summary>The last win that the chat has heard of, or the last of somebody.</summary>
    private async Task<WinTelling?> LastAsync(BoundChat chat, MemberId? who, CancellationToken cancellationToken)
    {
        foreach (var telling in (await turn.Session.Wins.HeardAsync(chat.Address, turn.Change.Now - SpokenOf, cancellationToken)).Where(telling => !telling.IsCorrected).Reverse())
        {
            if (who is null || (await turn.Session.Wins.FindAsync(telling.Win, cancellationToken))?.Owner == who)
            {
                return telling;
            }
        }

        return null;
    }

    /// <summary>Handles the pressed button of a win's card.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (await FindToldAsync(data, cancellationToken) is var (chat, telling))
        {
            await CheerAsync(chat, telling, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>The chat of the speaker in which the button's win was told; null where it was told in none of theirs.</summary>
    public async Task<(BoundChat Chat, WinTelling Telling)?> FindToldAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (turn.Options.Wins is null || await WinDeciding.FindAsync(turn, data, cancellationToken) is not { IsUndone: false } win)
        {
            return null;
        }

        var tellings = await turn.Session.Wins.TellingsAsync([win.Id], cancellationToken);
        foreach (var chat in await ChatsAsync(cancellationToken))
        {
            if (tellings.FirstOrDefault(telling => telling.Chat == chat.Address) is { } telling)
            {
                return (chat, telling);
            }
        }

        return null;
    }

    /// <summary>Shows the card of a telling as it is now, in the place of the pressed one where the platform can, else a line.</summary>
    public async Task ShowAsync(BoundChat chat, WinTelling telling, IReadOnlyCollection<Applause> said, string line, CancellationToken cancellationToken)
    {
        if (turn.Turn.Message is not { Press.Handle: not null, Chat.Kind: ChatKind.Group })
        {
            turn.Say(line);
            return;
        }

        var stories = new WinStories(turn.Session, turn.Chart);
        var shown = ImmutableArray.CreateBuilder<WinStory>();
        foreach (var win in await OfMessageAsync(telling, cancellationToken))
        {
            if (await stories.FindAsync(win, cancellationToken) is { } story)
            {
                shown.Add(story with { Applause = [.. story.Applause, .. said.Where(word => word.Win == win.ChangeSet)] });
            }
        }

        // It is everybody's card: it stays in the language of the chat, whoever presses.
        var rules = turn.Options.Wins!;
        var words = new Wording(rules.PolicyOf(chat.Address).Language ?? turn.Options.Language, turn.Today, turn.Options.Pipeline);
        turn.ShowOpenly(new WinCard(rules, turn.Chart, chat, words).Of(shown.ToImmutable()), words);
    }

    /// <summary>The wins that one message has told.</summary>
    private async Task<IReadOnlyList<WinRecord>> OfMessageAsync(WinTelling telling, CancellationToken cancellationToken)
    {
        var wins = new List<WinRecord>();
        foreach (var same in (await turn.Session.Wins.HeardAsync(telling.Chat, telling.At.AddTicks(-1), cancellationToken)).Where(other => other.Message == telling.Message))
        {
            if (await turn.Session.Wins.FindAsync(same.Win, cancellationToken) is { IsUndone: false } win)
            {
                wins.Add(win);
            }
        }

        return wins;
    }

    private async Task CheerAsync(BoundChat chat, WinTelling telling, CancellationToken cancellationToken)
    {
        var said = new List<Applause>();
        var wins = await OfMessageAsync(telling, cancellationToken);
        foreach (var win in wins.Where(win => win.Owner != turn.Speaker.Id))
        {
            var known = await turn.Session.Applause.OfWinAsync(win.ChangeSet, cancellationToken);
            if (!known.Any(word => word.Kind == ApplauseKind.Cheer && word.From == turn.Speaker.Id && word.To == win.Owner))
            {
                said.Add(new Applause
                {
                    Id = new ApplauseId(Guid.CreateVersion7(turn.Now)),
                    Kind = ApplauseKind.Cheer,
                    From = turn.Speaker.Id,
                    To = win.Owner,
                    Win = win.ChangeSet,
                    On = turn.Today,
                    Counts = true,
                });
            }
        }

        if (said.Count == 0)
        {
            // The card stays as it is, for all the others.
            turn.Refuse(wins.All(win => win.Owner == turn.Speaker.Id) ? turn.Words.CheersOneself : turn.Words.HasCheered);
            return;
        }

        said.ForEach(turn.Ledger.Applaud);

        // 「撤销」 is for what was entered, and must not take a thumb back instead.
        turn.Undone.Add(turn.Change.ChangeSet);
        await ShowAsync(chat, telling, said, turn.Words.Cheered(turn.Words.List(said.Select(word => word.To).Distinct().Select(member => turn.NameOf(member)))), cancellationToken);
    }

    /// <summary>The chat in which it is said; in a direct chat, those of the parts of the company that the speaker belongs to.</summary>
    private async Task<IReadOnlyList<BoundChat>> ChatsAsync(CancellationToken cancellationToken)
    {
        var message = turn.Turn.Message;
        var chats = await turn.Session.Organisation.BoundChatsAsync(cancellationToken);
        return [.. chats.Where(chat => message.Chat.Kind == ChatKind.Group ? chat.Address == message.Chat : Scopes.MembersOf(turn.Chart, chat.Scope).Any(member => member.Id == turn.Speaker.Id))];
    }
}
