using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Library;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Takes what somebody shares with everybody: it shows what will be kept and who reads it, and keeps it only when that is confirmed. A deal that was won by it
/// may be linked.
/// </summary>
internal sealed class Sharing(TurnContext turn)
{
    private const int ShortestText = 6;

    private static readonly TimeSpan WonLately = TimeSpan.FromDays(14);

    /// <summary>Takes the text where it asks to share something, or is what was asked for.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (LibraryRequest.IsContents(text))
        {
            await new LibraryAnswer(turn).ShowContentsAsync(cancellationToken);
            return true;
        }

        if (LibraryRequest.IsOwn(text))
        {
            await new OwnScripts(turn).ShowAsync(cancellationToken);
            return true;
        }

        if (LibraryRequest.IsShare(text))
        {
            Ask(turn.Words.ScriptAsk, new ScriptDraft("", "", null, turn.Now));
            return true;
        }

        if (turn.State.Script is not { } draft || draft.At < turn.Now - turn.Options.FocusWindow)
        {
            return false;
        }

        if (draft.Text.Length > 0)
        {
            return LibraryRequest.ReadTopic(text) is { } topic && await ShowAsync(draft with { Topic = topic }, cancellationToken);
        }

        return turn.State.Awaited is { Kind: AwaitedKind.Script } && await TryTakeAwaitedAsync(draft, text, cancellationToken);
    }

    /// <summary>Shows what an offer would put into the library.</summary>
    public async Task OfferAsync(string offer, CancellationToken cancellationToken)
    {
        var text = LibraryRequest.ScriptOf(offer);
        if (text.Length < ShortestText)
        {
            Ask(turn.Words.ScriptAsk, new ScriptDraft("", "", null, turn.Now));
            return;
        }

        await ShowAsync(new ScriptDraft(LibraryRequest.TopicOf(text), text, null, turn.Now), cancellationToken);
    }

    /// <summary>Handles a pressed button.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (verb == Verbs.ScriptAdd)
        {
            await AddAsync(data, cancellationToken);
            return;
        }

        if (turn.State.Script is not { Text.Length: > 0 } draft)
        {
            turn.Refuse(turn.Words.ProposalIsOver);
            return;
        }

        var topic = new FormReader(data, turn.Words).Text(Keys.Title, Script.TopicMaxLength) ?? draft.Topic;
        switch (verb)
        {
            case Verbs.ScriptDrop:
                turn.State = turn.State with { Script = null };
                turn.SayPrivately(turn.Words.ScriptDropped);
                break;
            case Verbs.ScriptLink when await WonAsync(cancellationToken) is { } won:
                await ShowAsync(draft with { Topic = topic, Deal = won.Id }, cancellationToken);
                break;
            case Verbs.ScriptSave:
                await SaveAsync(draft with { Topic = topic }, cancellationToken);
                break;
            default:
                turn.Refuse(turn.Words.UnusableButton);
                break;
        }
    }

    private async Task AddAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var won = data.TryGetValue(Keys.Deal, out var id) && await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is { } deal && turn.MaySee(deal) ? deal : null;
        var topic = ProgressRecorder.Cut(data.GetValueOrDefault(Keys.Text, ""), Script.TopicMaxLength);
        var customer = won is null ? null : await turn.Ledger.FindAsync(won.Customer, cancellationToken);
        Ask(customer is null ? turn.Words.ScriptAsk : turn.Words.WinStoryAsk(Labels.Short(customer)), new ScriptDraft(topic, "", won?.Id, turn.Now));
    }

    private void Ask(string question, ScriptDraft draft)
    {
        turn.SayPrivately(question);
        turn.State = turn.State with { Script = draft, Awaited = new AwaitedAnswer(AwaitedKind.Script, turn.Now) };
        turn.Asks = new Asks("slot", []);
    }

    private async Task<bool> TryTakeAwaitedAsync(ScriptDraft draft, string text, CancellationToken cancellationToken)
    {
        if (AnswerWords.IsSkip(text))
        {
            turn.State = turn.State with { Script = null, Awaited = null };
            turn.SayPrivately(turn.Words.ScriptDropped);
            return true;
        }

        // A report or a command is a message of its own; words on how one sells may be read as a question or an offer.
        if (text.Length < ShortestText
            || (turn.State.Offered is { } offered && OfferedAnswer.Find(offered, text) is not null)
            || !turn.Read(new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now }).Actions.All(action => action is ClarifyCustomerAction or ClarifyDealAction or PlaybookAction or ShareAction))
        {
            return false;
        }

        var script = LibraryRequest.ScriptOf(text);
        return await ShowAsync(draft with { Topic = draft.Topic.Length > 0 ? draft.Topic : LibraryRequest.TopicOf(script), Text = script }, cancellationToken);
    }

    private async Task<bool> ShowAsync(ScriptDraft draft, CancellationToken cancellationToken)
    {
        if (draft.Text.Length > Script.TextMaxLength)
        {
            turn.SayPrivately(turn.Words.ScriptTooLong(Script.TextMaxLength));
            return true;
        }

        draft = draft with { At = turn.Now };
        turn.State = turn.State with { Script = draft, Awaited = null };
        var linked = draft.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } whose ? Labels.Of(whose, deal) : null;
        var won = linked is null ? await WonAsync(cancellationToken) : null;
        var named = ScriptText.Named(draft.Text, await CustomersAsync(draft, cancellationToken)).Select(Labels.Short).ToList();
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.ScriptDraftTitle,
            Sections =
            [
                new CardSection { Notes = [draft.Text] },
                new CardSection
                {
                    Facts =
                    [
                        new CardFact(turn.Words.ScriptTopicLabel, draft.Topic.Length > 0 ? draft.Topic : turn.Words.None),
                        new CardFact(turn.Words.ScriptAuthorLabel, turn.Speaker.Name),
                        new CardFact(turn.Words.ScriptReadersLabel, named.Count > 0 ? turn.Words.ScriptReadersMasked(turn.Words.List(named)) : turn.Words.ScriptReaders),
                        .. linked is null ? ImmutableArray<CardFact>.Empty : [new CardFact(turn.Words.ScriptDealLabel, linked)],
                    ],
                },
            ],
            Inputs = [new CardInput { Key = Keys.Title, Label = turn.Words.ScriptTopicLabel, Kind = CardInputKind.Text, Value = draft.Topic, Instead = turn.Words.ScriptTopicInstead }],
            Actions =
            [
                Button.Of(Verbs.ScriptSave, turn.Words.ScriptSaveButton, CardActionStyle.Primary),
                .. won is { } fresh ? [Button.Of(Verbs.ScriptLink, turn.Words.ScriptLinkButton(Labels.Short(turn.Ledger.Known(fresh.Customer))))] : ImmutableArray<CardAction>.Empty,
                Button.Of(Verbs.ScriptDrop, turn.Words.ScriptDropButton),
            ],
        });
        turn.Asks = new Asks("confirm", []);
        return true;
    }

    private async Task SaveAsync(ScriptDraft draft, CancellationToken cancellationToken)
    {
        turn.State = turn.State with { Script = null };
        var library = await turn.Session.Library.NewestAsync(LibraryAnswer.MostLookedAt, cancellationToken);
        if (library.FirstOrDefault(script => string.Equals(script.Text, draft.Text, StringComparison.Ordinal)) is { } known)
        {
            turn.SayPrivately(turn.Words.ScriptIsThere(turn.NameOf(known.Author)));
            return;
        }

        var script = new Script
        {
            Id = new ScriptId(Guid.CreateVersion7(turn.Now)),
            Author = turn.Speaker.Id,
            Topic = ProgressRecorder.Cut(draft.Topic, Script.TopicMaxLength),
            Text = draft.Text,
            On = turn.Today,
            Deal = draft.Deal,
            Customers = [.. ScriptText.Named(draft.Text, await CustomersAsync(draft, cancellationToken)).Select(customer => customer.Id)],
        };
        turn.Ledger.Share(script);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.ScriptSaved(ScriptText.Heading(script)),
            Emphasis = CardEmphasis.Good,
            Actions = [Button.Of(Verbs.Undo, turn.Words.UndoButton, data: [(Keys.ChangeSet, turn.Change.ChangeSet.ToString())]), Button.Of(Verbs.ScriptOwn, turn.Words.ScriptOwnButton)],
            Foot = turn.Words.UndoWithin(turn.Options.UndoWindow),
        });
    }

    /// <summary>The customers whom the text may name: the author's, and that of the linked deal.</summary>
    private async Task<IEnumerable<Customer>> CustomersAsync(ScriptDraft draft, CancellationToken cancellationToken)
    {
        var own = await turn.Session.Customers.OfOwnersAsync([turn.Speaker.Id], cancellationToken);
        return draft.Deal is { } id && await turn.Ledger.FindAsync(id, cancellationToken) is { } deal && await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is { } customer
            ? own.Append(customer).DistinctBy(each => each.Id)
            : own;
    }

    /// <summary>What the speaker has won last, not long ago.</summary>
    private async Task<Deal?> WonAsync(CancellationToken cancellationToken)
    {
        var since = DateOnly.FromDateTime((turn.Now - WonLately).DateTime);
        var won = (await turn.Session.Deals.WonSinceAsync([turn.Speaker.Id], since, cancellationToken)).MaxBy(deal => deal.State.ClosedOn);
        return won is not null && await turn.Ledger.FindAsync(won.Customer, cancellationToken) is not null ? won : null;
    }
}
