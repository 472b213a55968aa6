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

    private bool MayEdit => new PipelineEditors(turn.Chart).Has(turn.Speaker);

    /// <summary>Shows the stages or previews a change, where the text asks for that.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (PipelineRequest.IsShow(text))
        {
            await ShowAsync(cancellationToken);
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
                ShowForm(press.Verb, (await PresentAsync(cancellationToken)).Pipeline);
                break;
            case Verbs.PipelineKeep:
                turn.SayPrivately(turn.Words.PipelineKept);
                break;
            case var verb when PipelineEditData.Read(press.Data) is { } edit:
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
            turn.Refuse(turn.Words.PipelineNotYours(turn.Words.List(new PipelineEditors(turn.Chart).Names)));
        }

        return MayEdit;
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        var counts = MayEdit ? await turn.Session.Deals.CountOpenByStageAsync(cancellationToken) : null;
        var stored = await turn.Session.Pipelines.FindAsync(cancellationToken);
        var stages = (stored?.Pipeline ?? turn.Options.Pipeline).Stages;
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.PipelineTitle(stages.Length),
            Sections = [new CardSection { Facts = [.. stages.Select((stage, place) => new CardFact(turn.Words.PipelineStage(place + 1, stage.Name), Describe(stage, counts)))] }],
            Actions = MayEdit
                ? [Button.Of(Verbs.StageAdd, turn.Words.StageAddButton), Button.Of(Verbs.StageRename, turn.Words.StageRenameButton), Button.Of(Verbs.StageRemove, turn.Words.StageRemoveButton)]
                : [],
            Foot = stored is null ? "" : turn.Words.PipelineVersion(stored.Version, turn.NameOf(stored.By), turn.Words.Day(turn.Options.Clock.DateOf(stored.At))),
        });
    }

    private string Describe(Stage stage, IReadOnlyDictionary<StageId, int>? counts)
    {
        string?[] parts =
        [
            counts is null ? null : turn.Words.PipelineDeals(counts.GetValueOrDefault(stage.Id)),
            stage.UsualDays is { } band ? turn.Words.Band(band) : null,
            stage.EntryCriteria.Length > 0 ? turn.Words.PipelineAsks(turn.Words.List(stage.EntryCriteria.Select(criterion => criterion.Name))) : null,
        ];
        return parts.OfType<string>().ToList() is { Count: > 0 } known ? string.Join(" · ", known) : turn.Words.None;
    }

    private void ShowForm(string verb, Pipeline present)
    {
        ImmutableArray<CardChoice> stages = [.. present.Stages.Select(stage => new CardChoice(stage.Id.Value, stage.Name))];
        var (title, instead) = verb switch
        {
            Verbs.StageAdd => (turn.Words.StageAddButton, turn.Words.StageAddInstead),
            Verbs.StageRename => (turn.Words.StageRenameButton, turn.Words.StageRenameInstead),
            _ => (turn.Words.StageRemoveButton, turn.Words.StageRemoveInstead),
        };
        var stage = Choice(Keys.Stage, turn.Words.StageLabel, stages);
        var name = new CardInput { Key = Keys.Title, Label = turn.Words.StageNameLabel, Kind = CardInputKind.Text, IsRequired = true, Instead = instead };
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = title,
            Inputs = verb switch
            {
                Verbs.StageAdd => [name, Choice(Keys.After, turn.Words.StageAfterLabel, [.. stages, new CardChoice(PipelineEditData.First, turn.Words.StageFirst)])],
                Verbs.StageRename => [stage, name],
                _ => [stage, Choice(Keys.After, turn.Words.StageHeirLabel, stages)],
            },
            Actions = [Button.Of(Verbs.PipelinePreview, turn.Words.PreviewButton, CardActionStyle.Primary, data: [PipelineEditData.KindOf(verb)])],
        });

        CardInput Choice(string key, string label, ImmutableArray<CardChoice> choices) =>
            new() { Key = key, Label = label, Kind = CardInputKind.Choice, Choices = choices, IsRequired = true, Instead = instead };
    }

    private async Task PreviewAsync(PipelineEdit edit, CancellationToken cancellationToken)
    {
        var (before, version) = await PresentAsync(cancellationToken);
        if (await ApplyAsync(edit, before, version, cancellationToken) is not { } change)
        {
            return;
        }

        ImmutableArray<string> moves = edit is PipelineEdit.Remove removed && change.Moved.Count > 0
            ? [turn.Words.PipelineWillMove(change.Moved.Count, turn.Words.Stage(removed.Id), turn.Words.Stage(removed.Heir))]
            : [turn.Words.PipelineMovesNothing];
        turn.Show(new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.PipelinePreviewTitle,
            Sections = [new CardSection { Facts = [new CardFact(turn.Words.PipelineAfterLabel, turn.Words.PipelineChain(change.After.Stages.Select(stage => stage.Name)))], Notes = moves }],
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
            turn.SayPrivately(turn.State.Stages is { } last && PipelineEditData.Read(last.Done) == edit ? turn.Words.PipelineSavedAlready : turn.Words.PipelineChangedMeanwhile);
            return;
        }

        if (await ApplyAsync(edit, before, version, cancellationToken) is not { } change)
        {
            return;
        }

        var notes = ImmutableArray.CreateBuilder<string>();
        if (edit is PipelineEdit.Remove removed && change.Moved.Count > 0)
        {
            Move(change.Moved, removed.Heir);
            notes.Add(turn.Words.PipelineMoved(change.Moved.Count, turn.Words.Stage(removed.Heir)));
        }

        turn.State = turn.State with { Stages = new StageEdit(DataOf(edit), BackOf(edit, before, change.After), turn.Change.Now) };
        turn.Pipeline = new StoredPipeline(version + 1, change.After, turn.Speaker.Id, turn.Change.Now);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Receipt,
            Title = turn.Words.PipelineSaved(version + 1),
            Emphasis = CardEmphasis.Good,
            Sections = [new CardSection { Facts = [new CardFact(turn.Words.PipelineAfterLabel, turn.Words.PipelineChain(change.After.Stages.Select(stage => stage.Name)))], Notes = notes.ToImmutable() }],
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

        turn.State = turn.State with { Stages = null };
        if (PipelineEditData.Read(last.Back) is not { } back)
        {
            turn.SayPrivately(turn.Words.PipelineNoWayBack);
        }
        else if (IsAllowed())
        {
            await PreviewAsync(back, cancellationToken);
        }

        return true;
    }

    /// <summary>What takes the change back: a new name gives way to the old one, a new stage to the one before it; what was removed does not come back.</summary>
    private static ImmutableSortedDictionary<string, string> BackOf(PipelineEdit edit, Pipeline before, Pipeline after)
    {
        PipelineEdit? back = edit switch
        {
            PipelineEdit.Rename renamed when before.Find(renamed.Id) is { } was => new PipelineEdit.Rename(renamed.Id, was.Name),
            PipelineEdit.Add when after.Stages.FirstOrDefault(stage => before.Find(stage.Id) is null) is { } added => new PipelineEdit.Remove(added.Id, after.Stages[after.Stages.IndexOf(added) is var place and > 0 ? place - 1 : 1].Id),
            _ => null,
        };
        return back is null ? ImmutableSortedDictionary<string, string>.Empty : DataOf(back);
    }

    private static ImmutableSortedDictionary<string, string> DataOf(PipelineEdit edit) => PipelineEditData.Of(edit).ToImmutableSortedDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>The pipeline as it stands in the database, where it was ever changed.</summary>
    public async Task<(Pipeline Pipeline, int Version)> PresentAsync(CancellationToken cancellationToken) =>
        await turn.Session.Pipelines.FindAsync(cancellationToken) is { } stored ? (stored.Pipeline, stored.Version) : (turn.Options.Pipeline, 0);

    /// <summary>The pipeline afterwards and the deals that move; null where it cannot be, which is said.</summary>
    private async Task<(Pipeline After, IReadOnlyList<Deal> Moved)?> ApplyAsync(PipelineEdit edit, Pipeline before, int version, CancellationToken cancellationToken)
    {
        var result = edit.Apply(before, new StageId(string.Create(CultureInfo.InvariantCulture, $"stage-{version + 1}")));
        if (result.Pipeline is not { } after)
        {
            turn.SayPrivately(turn.Words.Fault(result.Fault!.Value));
            return null;
        }

        IReadOnlyList<Deal> moved = edit is PipelineEdit.Remove removed ? await turn.Session.Deals.OpenInStageAsync(removed.Id, MostMoved + 1, cancellationToken) : [];
        if (moved.Count > MostMoved)
        {
            turn.SayPrivately(turn.Words.PipelineTooManyDeals(MostMoved, turn.Words.Stage(moved[0].Position.Stage)));
            return null;
        }

        return (after, moved);
    }

    /// <summary>The deals go on in the stage that takes them; that is no progress, and no undo of the editor's.</summary>
    private void Move(IReadOnlyList<Deal> deals, StageId heir)
    {
        var draft = new ChangeSetDraft(turn.Change with { ChangeSet = new ChangeSetId(Guid.CreateVersion7(turn.Now)) });
        foreach (var deal in deals)
        {
            draft.Place(deal, deal.Position with { Stage = heir });
        }

        turn.ChangeSets.Add(draft.Build());
        turn.Undone.Add(draft.Context.ChangeSet);
    }
}
