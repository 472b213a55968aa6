using System.Text.RegularExpressions;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Revisions;

namespace SalesBot.Bot.Conversation;

/// <summary>Handles what was written: an answer to what was asked or shown, or a message of its own.</summary>
internal sealed partial class SpokenText(TurnContext turn)
{
    /// <summary>Whether what was last shown waits for a confirmation: what is said then amends that.</summary>
    private bool IsProposalShown => turn.State.Offered is { } offered && offered.Actions.Any(action => action.Verb is Verbs.Confirm or Verbs.AmendSave);

    /// <summary>Handles the text.</summary>
    public async Task HandleAsync(string text, CancellationToken cancellationToken)
    {
        text = Comparisons.Of(await new LearnedNames(turn).WrittenOutAsync(Clean(text), cancellationToken));
        new SpokenAnswer(turn).LeaveRows(text);
        if (text.Length == 0)
        {
            turn.Say(turn.Words.EmptyMessage);
            return;
        }

        if (await new ForwardedChat(turn).TryAnswerAsync(text, cancellationToken) || await new SpokenCommands(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        if (turn.Line is { IsToColleague: true })
        {
            await new ReadingActor(turn, UtteranceOf(text)).ActAsync(turn.Line.Of(turn.Read(UtteranceOf(text)), turn.IsOverheard), [], cancellationToken);
            return;
        }

        if (await new CatchingUp(turn).TryTakeAsync(text, cancellationToken) || await new SpokenAnswer(turn).TryTakeAsync(text, cancellationToken) || await new Attaching(turn).TryTakeNamedAsync(text, cancellationToken))
        {
            return;
        }

        if (await new OwedAnswers(turn).TryTakeAsync(text, cancellationToken) || new OrganisationAnswer(turn).TryTell(text)
            || new KnownQuestions(turn).TryAnswer(text) || await new DrillDown(turn).TryAnswerAsync(text, cancellationToken))
        {
            return;
        }

        if (await new FileAnswer(turn).TryTakeAsync(text, cancellationToken) || await new ButtonLabels(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        if (await new EvidenceFilling(turn).TryTakeNamedAsync(text, cancellationToken) || await new StageReasons(turn).TryTakeNamedAsync(text, cancellationToken))
        {
            return;
        }

        if (await new AmountAsking(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        // A figure that is still missing can be given later; every other text is a question's answer only right after it.
        var awaited = turn.State.Awaited is { Kind: not (AwaitedKind.Amount or AwaitedKind.Field), IsOfPatience: false } asked ? asked : null;
        turn.State = turn.State with { Awaited = awaited is null ? turn.State.Awaited : null };
        var utterance = UtteranceOf(text);
        if (FollowUpOf(utterance) is { } question)
        {
            await new ReadingActor(turn, utterance).ActAsync(new Reading([question]), [], cancellationToken);
            return;
        }

        (utterance, var reading) = await new DealTitles(turn).ResolveAsync(utterance, turn.Read(utterance), cancellationToken);
        reading = turn.Line?.Of(reading, turn.IsOverheard) ?? reading;
        if (turn.Line is null && await new TwoTopics(turn, utterance).TryTakeAsync(cancellationToken))
        {
            return;
        }

        if (reading.Actions.Length == 0 && turn.IsOverheard)
        {
            return;
        }

        if (reading.Actions.Length == 0 && await new FailedTrying(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        if (ButtonLabels.Is(text) && !SmallTalk.Is(text) && !AnswerWords.IsAnswer(text) && reading.Actions.All(action => action is LogAction or ClarifyCustomerAction or ClarifyDealAction) && awaited is null)
        {
            turn.Say(turn.Words.ButtonOfNoCard);
            return;
        }

        if (awaited is { Kind: AwaitedKind.StageReason, Deal: { } moved } && await new StageReasons(turn).TryLeaveOpenAsync(moved, text, cancellationToken))
        {
            return;
        }

        if (awaited is { Kind: AwaitedKind.StageReason } && IsReason(reading, text) && await new AwaitedText(turn).TryTakeAsync(awaited, Reading.Nothing, text, cancellationToken))
        {
            return;
        }

        if (!IsProposalShown && await new RowCorrecting(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        if (!IsProposalShown && MayGoOn(text) && await new Revising(turn).TryAsync(text, utterance, reading, cancellationToken))
        {
            return;
        }

        if (await new AwaitedText(turn).TryTakeAsync(awaited, reading, text, cancellationToken) || await TryAmendAsync(reading, text, cancellationToken))
        {
            return;
        }

        // What one message recorded and what it put forward are corrected alike.
        if (IsProposalShown && new Proposals(turn).Newest?.At == turn.State.Last?.At && await new Revising(turn).TryAsync(text, utterance, reading, cancellationToken))
        {
            return;
        }

        if (reading.Actions.Length == 0 && await new TalkedOf(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        if (AwaitedText.IsNoCommand(reading) && await new NextSteps(turn).TryTakeNamedAsync(text, cancellationToken))
        {
            return;
        }

        if (turn.HasExpired && AwaitedText.IsNoCommand(reading) && AnswerWords.IsAnswer(text))
        {
            turn.Say(turn.Words.QuestionExpired);
            return;
        }

        if (reading.Actions.Length == 0 && await TryShowNamedAsync(utterance, cancellationToken))
        {
            return;
        }

        if (reading.Actions.All(action => action is ClarifyCustomerAction or ClarifyDealAction) && await new BareAmounts(turn).TryTakeAsync(text, cancellationToken))
        {
            return;
        }

        // What is not understood beside a picture is its caption.
        if (reading.Actions.Length == 0 && turn.Enclosure.IsEmpty)
        {
            if (await new HeardEvidence(turn).TryTakeAsync(text, cancellationToken))
            {
                return;
            }

            if (!await new DrillDown(turn).TryTellWhyAsync(text, cancellationToken))
            {
                await new NotUnderstood(turn).AnswerAsync(text, cancellationToken);
            }

            return;
        }

        await new ReadingActor(turn, utterance).ActAsync(reading, [], cancellationToken);
        await new FailedTrying(turn).TryTakeAsync(text, cancellationToken);
    }

    /// <summary>The text without control characters, which no platform shows and no database should keep.</summary>
    private static string Clean(string text) =>
        new string([.. text.Where(character => !char.IsControl(character) || character is '\n' or '\t')]).Trim();

    private Utterance UtteranceOf(string text)
    {
        var (number, rest) = NumberWord.ReadOrdinal(text);
        if (number is { } index && rest.Length > 0 && turn.State.Offered is { } offered && index <= offered.Actions.Length && offered.Actions[index - 1] is { Customer: { } customer } row)
        {
            return new Utterance { Text = rest, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = new Focus(customer, row.Deal) };
        }

        if (new RowCorrecting(turn).Find(text) is { Row: { } receiptRow, Said: var of })
        {
            return new Utterance { Text = of, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = new Focus(receiptRow.Customer, receiptRow.Deal) };
        }

        return RowNumber.Read(text) is var (place, said) && turn.State.Row(place) is { Customer: { } whose } shown
            ? new Utterance { Text = said, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = new Focus(whose, shown.Deal) }
            : new Utterance { Text = text, Speaker = turn.Speaker.Id, Now = turn.Now, Focus = turn.Focus };
    }

    /// <summary>「上个月呢」: the question before, with one thing changed; null where the text is no such fragment, or nothing was asked lately.</summary>
    private SalesAction? FollowUpOf(Utterance utterance) =>
        turn.State.Asked is { } asked && asked.IsFresh(turn.Now, turn.Turn.Message.Chat) ? turn.Options.FollowUp(utterance, asked.Action) : null;

    /// <summary>「钧沃」 and nothing else: how it stands.</summary>
    private async Task<bool> TryShowNamedAsync(Utterance utterance, CancellationToken cancellationToken)
    {
        var name = Shown().Match(utterance.Text.Trim()) is { Success: true } match ? match.Groups["name"].Value : utterance.Text;
        if (turn.IsOverheard || await new DealNaming(turn).FindAsync(name, _ => true, cancellationToken) is null)
        {
            return false;
        }

        var asked = utterance with { Text = Sentences.HowIs(name) };
        await new ReadingActor(turn, asked).ActAsync(turn.Read(asked), [], cancellationToken);
        return true;
    }

    /// <summary>「看Orvane」, 「砺帆下一步」: a name, with a word for looking.</summary>
    [GeneratedRegex("^(看一下|看看|看|查一下|查查|查)\\s*(?<name>.{2,20})$|^(?<name>.{2,20}?)的?(下一步|进展)(是什么|呢)?[?？]?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 2_000)]
    private static partial Regex Shown();

    /// <summary>In a group, a bare figure goes on with what the line before was about, not with what the speaker has told last.</summary>
    private bool MayGoOn(string text) => turn.Line is null or { Focus: not null } || LaterBit.Read(text).Kind != BitKind.Plain;

    /// <summary>「客户已经看过演示了」, right after a reason was asked for: what could be something done with whom was talked of is the reason.</summary>
    private static bool IsReason(Reading reading, string text) =>
        reading.Actions is [LogAction { Amount: null, Stage: null, ExpectedClose: null, Next: null, Customer.Span.Length: 0 }] && LaterBit.Read(text).Kind == BitKind.Plain;

    /// <summary>「改成36万」 right after a question amends what is put forward; it does not write to the deal.</summary>
    private async Task<bool> TryAmendAsync(Reading reading, string text, CancellationToken cancellationToken)
    {
        var proposals = new Proposals(turn);
        if (proposals.Newest is not { } proposal || !IsProposalShown)
        {
            return false;
        }

        return await new Amending(turn).TryTakeAsync(proposal, reading, cancellationToken);
    }
}
