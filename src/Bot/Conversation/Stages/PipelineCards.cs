using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>The cards on which the company's stages are shown and changed.</summary>
internal sealed class PipelineCards(TurnContext turn)
{
    /// <summary>The stages as they stand; with the buttons that change them for whoever may.</summary>
    public async Task ShowAsync(bool mayEdit, CancellationToken cancellationToken)
    {
        var counts = mayEdit ? await turn.Session.Deals.CountOpenByStageAsync(cancellationToken) : null;
        var stored = await turn.Session.Pipelines.FindAsync(cancellationToken);
        var stages = (stored?.Pipeline ?? turn.Options.Pipeline).Stages;
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.PipelineTitle(stages.Length),
            Sections = [new CardSection { Facts = [.. stages.Select((stage, place) => new CardFact(turn.Words.PipelineStage(place + 1, stage.Name), Describe(stage, counts)))] }],
            Actions = mayEdit
                ? [Button.Of(Verbs.StageAdd, turn.Words.StageAddButton), Button.Of(Verbs.StageRename, turn.Words.StageRenameButton), Button.Of(Verbs.StageRemove, turn.Words.StageRemoveButton), Button.Of(Verbs.PipelineTemplates, turn.Words.PipelineTemplatesButton)]
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

    /// <summary>The form of a change.</summary>
    public void ShowForm(string verb, Pipeline present)
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
                Verbs.StageAdd => [name, Choice(Keys.After, turn.Words.StageAfterLabel, [.. stages, new CardChoice(PipelineEditData.First, turn.Words.StageFirst)]), Text(Keys.Days, turn.Words.StageDaysLabel), Text(Keys.Criteria, turn.Words.StageCriteriaLabel)],
                Verbs.StageRename => [stage, name],
                _ => [stage, Choice(Keys.After, turn.Words.StageHeirLabel, stages)],
            },
            Actions = [Button.Of(Verbs.PipelinePreview, turn.Words.PreviewButton, CardActionStyle.Primary, data: [PipelineEditData.KindOf(verb)])],
        });

        CardInput Choice(string key, string label, ImmutableArray<CardChoice> choices) =>
            new() { Key = key, Label = label, Kind = CardInputKind.Choice, Choices = choices, IsRequired = true, Instead = instead };

        CardInput Text(string key, string label) => new() { Key = key, Label = label, Kind = CardInputKind.Text, Instead = instead };
    }

    /// <summary>The ready-made stages.</summary>
    public void ShowTemplates() => turn.Show(new Card
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.PipelineTemplatesTitle,
        Sections = [new CardSection { Facts = [.. PipelineTemplates.Names.Select(name => new CardFact(turn.Words.PipelineTemplateName(name), turn.Words.PipelineChain(PipelineTemplates.Find(name)!.Stages.Select(stage => stage.Name))))] }],
        Actions = [.. PipelineTemplates.Names.Select(name => Button.Of(Verbs.PipelinePreview, turn.Words.PipelineTemplateName(name), data: [.. PipelineEditData.Of(new PipelineEdit.Adopt(name, PipelineTemplates.Find(name)!))]))],
    });

    /// <summary>What a stage that comes to be asks for, and how long it usually takes.</summary>
    public IEnumerable<CardFact> NewsOf(Pipeline before, Pipeline after) => after.Stages
        .Where(stage => before.Find(stage.Id) is null && (stage.UsualDays is not null || stage.EntryCriteria.Length > 0))
        .Select(stage => new CardFact(stage.Name, Describe(stage, counts: null)));
}
