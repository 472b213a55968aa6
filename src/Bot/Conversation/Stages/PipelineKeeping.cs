using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows the company's stages, and changes them: in a form or a sentence, after a preview.</summary>
internal sealed class PipelineKeeping(TurnContext turn)
{
    /// <summary>The most deals that are moved in one unit: more would let everybody else wait.</summary>
    public const int MostMoved = 2000;

    private readonly PipelineCards cards = new(turn);

    private bool MayEdit => new PipelineEditors(turn.Chart, turn.Options.PipelineEditors).Has(turn.Speaker);

    /// <summary>Shows the stages or previews a change, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (PipelineRequest.IsShow(text))
        {
            await cards.ShowAsync(MayEdit, cancellationToken);
            return true;
        }

        if (PipelineRequest.IsTemplates(text))
        {
            if (IsAllowed())
            {
                cards.ShowTemplates();
            }

            return true;
        }

        // Of a change of a moment ago, this node may not know yet.
        if (!PipelineRequest.MayBeEdit(text) || PipelineRequest.Read(text, (await PresentAsync(cancellationToken)).Pipeline) is not { } edit)
        {
            return false;
        }

        if (IsAllowed())
        {
            await PreviewAsync(edit, cancellationToken);
        }

        return true;
    }

    /// <summary>Handles a button.</summary>
    public async Task PressAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!IsAllowed())
        {
            return;
        }

        switch (press.Verb)
        {
            case Verbs.StageAdd or Verbs.StageRename or Verbs.StageRemove:
                cards.ShowForm(press.Verb, (await PresentAsync(cancellationToken)).Pipeline);
                break;
            case Verbs.PipelineTemplates:
                cards.ShowTemplates();
                break;
            case Verbs.PipelineKeep:
                turn.SayPrivately(turn.Words.PipelineKept);
                break;
            case var verb when PipelineEditData.Read(press.Data, turn.State.Stages) is { } edit:
                await (verb == Verbs.PipelineSave ? SaveAsync(edit, press.Data.GetValueOrDefault(Keys.Version, ""), cancellationToken) : PreviewAsync(edit, cancellationToken));
                break;
            default:
                turn.Refuse(turn.Words.UnusableButton);
                break;
        }
    }

    private bool IsAllowed()
    {
        if (!MayEdit)
        {
            turn.Refuse(turn.Words.PipelineNotYours(turn.Words.List(new PipelineEditors(turn.Chart, turn.Options.PipelineEditors).Names)));
        }

        return MayEdit;
    }

    private async Task PreviewAsync(PipelineEdit edit, CancellationToken cancellationToken)
    {
        var (before, version) = await PresentAsync(cancellationToken);
        if (await ApplyAsync(edit, before, version, cancellationToken) is not { } change)
        {
            return;
        }

        ImmutableArray<string> moves = change.Moves.Length > 0
            ? [.. change.Moves.Select(move => turn.Words.PipelineWillMove(move.Deals.Count, move.From.Name, move.To.Name))]
            : [turn.Words.PipelineMovesNothing];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.PipelinePreviewTitle,
            Sections = [new CardSection { Facts = [new CardFact(turn.Words.PipelineAfterLabel, turn.Words.PipelineChain(change.After.Stages.Select(stage => stage.Name))), .. cards.NewsOf(before, change.After)], Notes = moves }],
            Actions =
            [
                SaveButton(edit, version, turn.Words.PipelineSaveButton),
                Button.Of(Verbs.PipelineKeep, turn.Words.PipelineKeepButton),
            ],
        });
        turn.Asks = new Asks("confirm", [turn.Words.PipelineSaveButton, turn.Words.PipelineKeepButton]);
    }

    /// <summary>A button that makes the change, as long as the pipeline is the one that was looked at.</summary>
    public static CardAction SaveButton(PipelineEdit edit, int version, string label) =>
        Button.Of(Verbs.PipelineSave, label, CardActionStyle.Primary, data: [.. PipelineEditData.Of(edit), (Keys.Version, version.ToString(CultureInfo.InvariantCulture))]);

    private async Task SaveAsync(PipelineEdit edit, string seen, CancellationToken cancellationToken)
    {
        var (before, version) = await PresentAsync(cancellationToken);
        if (!string.Equals(seen, version.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
        {
            turn.SayPrivately(turn.State.Stages is { } last && last.Done.SequenceEqual(DataOf(edit)) ? turn.Words.PipelineSavedAlready : turn.Words.PipelineChangedMeanwhile);
            return;
        }

        if (await ApplyAsync(edit, before, version, cancellationToken) is not { } change)
        {
            return;
        }

        ChangeSetId? moved = change.Moves.Length > 0 ? Move(change.Moves) : null;
        var isBack = edit is PipelineEdit.Adopt { Source: PipelineEditData.Back };
        turn.State = turn.State with { Stages = isBack ? null : new StageEdit(DataOf(edit), PipelineJson.Write(before), version + 1, moved, turn.Change.Now) };
        turn.Pipeline = new StoredPipeline(version + 1, change.After, turn.Speaker.Id, turn.Change.Now);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.PipelineSaved(version + 1),
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Facts = [new CardFact(turn.Words.PipelineAfterLabel, turn.Words.PipelineChain(change.After.Stages.Select(stage => stage.Name)))], Notes = [.. change.Moves.Select(move => turn.Words.PipelineMoved(move.Deals.Count, move.To.Name))] }],
        });
    }

    /// <summary>Shows how the speaker's last change of the stages is taken back, where that was the last thing that they changed.</summary>
    /// <param name="since">When the speaker changed anything else last; null for not lately.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>Whether it was.</returns>
    public async Task<bool> TryUndoAsync(DateTimeOffset? since, CancellationToken cancellationToken)
    {
        if (turn.State.Stages is not { } last || last.At < turn.Change.Now - turn.Options.UndoWindow || last.At <= since)
        {
            return false;
        }

        if ((await PresentAsync(cancellationToken)).Version != last.Version)
        {
            turn.State = turn.State with { Stages = null };
            turn.SayPrivately(turn.Words.PipelineChangedMeanwhile);
        }
        else if (IsAllowed())
        {
            await PreviewAsync(new PipelineEdit.Adopt(PipelineEditData.Back, PipelineJson.Read(last.Before)), cancellationToken);
        }

        return true;
    }

    private static ImmutableSortedDictionary<string, string> DataOf(PipelineEdit edit) => PipelineEditData.Of(edit).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The pipeline as it stands in the database, where it was ever changed.</summary>
    public async Task<(Pipeline Pipeline, int Version)> PresentAsync(CancellationToken cancellationToken) =>
        await turn.Session.Pipelines.FindAsync(cancellationToken) is { } stored ? (stored.Pipeline, stored.Version) : (turn.Options.Pipeline, 0);

    /// <summary>The pipeline afterwards and the deals that move; null where it cannot be, which is said.</summary>
    private async Task<(Pipeline After, ImmutableArray<DealsMoved> Moves)?> ApplyAsync(PipelineEdit edit, Pipeline before, int version, CancellationToken cancellationToken)
    {
        var result = edit.Apply(before, new StageId(string.Create(CultureInfo.InvariantCulture, $"stage-{version + 1}")));
        if (result.Pipeline is not { } after)
        {
            turn.SayPrivately(turn.Words.Fault(result.Fault!.Value));
            return null;
        }

        var moves = ImmutableArray.CreateBuilder<DealsMoved>();
        var left = MostMoved;
        foreach (var (goes, heir) in edit.Heirs(before, after))
        {
            var deals = await turn.Session.Deals.OpenInStageAsync(goes, left + 1, cancellationToken);
            if (deals.Count > left)
            {
                turn.SayPrivately(turn.Words.PipelineTooManyDeals(MostMoved, before.Find(goes)!.Name));
                return null;
            }

            left -= deals.Count;
            moves.Add(new DealsMoved(before.Find(goes)!, after.Find(heir)!, deals));
        }

        moves.AddRange(edit is PipelineEdit.Adopt { Source: PipelineEditData.Back } ? await ReturningAsync(before, after, cancellationToken) : []);
        return (after, [.. moves.Where(move => move.Deals.Count > 0)]);
    }

    /// <summary>The deals that the speaker's last change moved out of stages that come back, as far as nobody has moved them since.</summary>
    private async Task<IEnumerable<DealsMoved>> ReturningAsync(Pipeline before, Pipeline after, CancellationToken cancellationToken)
    {
        if (turn.State.Stages?.Moved is not { } set || await turn.Session.Changes.FindAsync(set, cancellationToken) is not { } changes)
        {
            return [];
        }

        var came = changes.Events.Where(change => change.Deal is not null).ToDictionary(change => change.Deal!.Value, change => (From: SalesJson.Read<StagePosition>(change.From), To: SalesJson.Read<StagePosition>(change.To)));
        var deals = await turn.Session.Deals.FindAllAsync([.. came.Keys], cancellationToken);
        return deals.Where(deal => deal.IsOpen && deal.Position == came[deal.Id].To && after.Find(came[deal.Id].From.Stage) is not null)
            .GroupBy(deal => came[deal.Id].From.Stage)
            .Select(back => new DealsMoved(before.Find(back.First().Position.Stage)!, after.Find(back.Key)!, [.. back]));
    }

    /// <summary>The deals go on in the stages that take them; that is no progress, and no undo of the editor's.</summary>
    private ChangeSetId Move(IEnumerable<DealsMoved> moves)
    {
        var draft = new ChangeSetDraft(turn.Change with { ChangeSet = new ChangeSetId(Guid.CreateVersion7(turn.Now)) });
        foreach (var (deal, to) in moves.SelectMany(move => move.Deals.Select(deal => (deal, move.To))))
        {
            draft.Place(deal, deal.Position with { Stage = to.Id });
        }

        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(draft.Context.ChangeSet);
        return draft.Context.ChangeSet;
    }

    /// <summary>Deals that go from one stage to another because the stages change.</summary>
    private sealed record DealsMoved(Stage From, Stage To, IReadOnlyList<Deal> Deals);
}
