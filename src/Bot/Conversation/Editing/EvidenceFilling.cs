using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Keeps what is known for a stage's entry criteria.</summary>
internal sealed class EvidenceFilling(TurnContext turn)
{
    private IEnumerable<EvidenceCriterion> Criteria => turn.Options.Pipeline.Stages.SelectMany(stage => stage.EntryCriteria).OfType<EvidenceCriterion>();

    /// <summary>A press of the button: saves what was filled in; where nothing was, asks the first question that is open.</summary>
    public async Task PressAsync(Deal deal, IReadOnlyDictionary<string, string> data, CancellationToken cancellationToken)
    {
        var given = Criteria
            .Where(criterion => data.TryGetValue(criterion.Id.Value, out var value) && !string.IsNullOrWhiteSpace(value))
            .ToList();
        foreach (var criterion in given)
        {
            Save(turn.Ledger.Known(deal.Id), criterion, data[criterion.Id.Value]);
        }

        if (given.Count > 0)
        {
            await NameWhatIsOpenAsync(deal.Id, cancellationToken);
            return;
        }

        var asked = data.TryGetValue(Keys.Criterion, out var named) ? turn.Options.Pipeline.FindCriterion(new CriterionId(named)) : null;
        if (asked is ConversationsCriterion)
        {
            turn.FocusOn(deal.Customer, deal.Id);
            turn.SayPrivately(turn.Words.TalkWanted(Labels.Short(turn.Ledger.Known(deal.Customer))));
            return;
        }

        var conversations = await turn.Ledger.CountConversationsAsync(deal.Id, cancellationToken);
        if ((asked as EvidenceCriterion ?? Open(deal, conversations)) is not { } open)
        {
            turn.SayPrivately(turn.Words.NothingOpen);
            return;
        }

        turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.Evidence, turn.Now) { Deal = deal.Id, Criterion = open.Id } };
        turn.Asks = new Asks("slot", []);
        turn.SayPrivately(turn.Words.Question(open.Question));
    }

    /// <summary>Takes a text as the answer to a criterion's question.</summary>
    public async Task AnswerAsync(Deal deal, CriterionId criterionId, string text, CancellationToken cancellationToken)
    {
        if (turn.Options.Pipeline.FindCriterion(criterionId) is EvidenceCriterion criterion)
        {
            Save(deal, criterion, text);
            await NameWhatIsOpenAsync(deal.Id, cancellationToken);
        }
    }

    /// <summary>Takes 「预算范围：50–80万」, 「鹭桁预算50万 决策人黄总」: each part for its own criterion, of the customer that is named, else of the deal that was just talked of.</summary>
    /// <returns>Whether the text tells that, and nothing else.</returns>
    public async Task<bool> TryTakeNamedAsync(string text, CancellationToken cancellationToken)
    {
        if (!EvidenceWords.MayTell(text, Criteria) || await new EvidenceSubject(turn).FindAsync(text, cancellationToken) is not { } subject)
        {
            return false;
        }

        var reading = new EvidenceText(Criteria, EvidenceSubject.NamesOf(subject.Customer, subject.Deals)).Read(text);
        if (!reading.IsAll)
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        if (subject.Foreign is { } collision)
        {
            turn.Collisions.Add(collision);
        }
        else if (subject.Deals is [var deal])
        {
            foreach (var (criterion, value) in reading.Told)
            {
                Save(turn.Ledger.Known(deal.Id), criterion, value);
            }

            await NameWhatIsOpenAsync(deal.Id, cancellationToken);
        }
        else
        {
            turn.Asked.Add(new OpenQuestion
            {
                Id = $"{turn.Turn.ChangeSet.Value:n}-{turn.Asked.Count}",
                At = turn.Now,
                Candidates = [.. subject.Deals.Select(each => new Candidate(each.Customer, each.Id))],
                Text = text,
                WrittenAt = turn.Now,
                Progress = new Progress { On = turn.Today, Text = text },
            });
        }

        return true;
    }

    private void Save(Deal deal, EvidenceCriterion criterion, string text) =>
        turn.Ledger.Change(deal, draft => draft.SetEvidence(deal, criterion.Id, ProgressRecorder.Cut(text.Trim(), ProgressRecorder.PhraseMaxLength)));

    /// <summary>A file that is sent in answer to a criterion's question is the evidence, and is kept with the deal.</summary>
    /// <returns>Whether what was sent is such an answer.</returns>
    public async Task<bool> TryTakeFilesAsync(CancellationToken cancellationToken)
    {
        if (turn.Enclosure.Files.Length == 0 || turn.Turn.Message.Press is not null || !string.IsNullOrWhiteSpace(turn.Turn.Message.Text)
            || turn.State.Awaited is not { Kind: AwaitedKind.Evidence, Deal: { } id, Criterion: { } criterionId } awaited || awaited.At < turn.Now - turn.Options.FocusWindow
            || turn.Options.Pipeline.FindCriterion(criterionId) is not EvidenceCriterion criterion
            || await turn.Ledger.FindAsync(id, cancellationToken) is not { } deal || !turn.MayChange(deal)
            || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            return false;
        }

        turn.State = turn.State with { Awaited = null };
        await new ProgressRecorder(turn).RecordAsync(customer, deal, new Progress { Activity = ActivityKind.Note, On = turn.Today, Text = criterion.Name }, cancellationToken);
        turn.Ledger.Attach(turn.Ledger.Activities[^1], turn.Enclosure.Files);
        Save(turn.Ledger.Known(id), criterion, turn.Words.FileAsEvidence(turn.Enclosure.Files.Length, turn.Words.Day(turn.Today)));
        turn.Enclosure = turn.Enclosure with { Files = [] };
        await NameWhatIsOpenAsync(id, cancellationToken);
        return true;
    }

    /// <summary>Names what the deal lacks for the stage that it is in or waits for, and asks for it.</summary>
    public async Task NameWhatIsOpenAsync(DealId id, CancellationToken cancellationToken)
    {
        var deal = turn.Ledger.Known(id);
        var entry = turn.Ledger.Mention(deal.Customer, deal);
        var conversations = await turn.Ledger.CountConversationsAsync(id, cancellationToken);
        var stage = Wanted(deal, conversations);
        entry.Unmet = stage is null ? [] : turn.Options.Pipeline.UnmetCriteria(stage.Id, deal, conversations);
        entry.Check = stage is null ? null : new StageCheck(stage, conversations);
        if (stage is not null && entry.Unmet.Count > 0)
        {
            entry.Notes.Add(turn.Words.StageLacks(stage.Name, turn.Words.List(entry.Unmet.Select(criterion => criterion.Name))));
        }
    }

    private EvidenceCriterion? Open(Deal deal, int conversations) =>
        Wanted(deal, conversations) is { } stage ? EvidenceForm.FirstQuestion(turn.Options.Pipeline.UnmetCriteria(stage.Id, deal, conversations)) : null;

    /// <summary>The stage whose criteria count: the one that the deal waits to go to; else the present one where some are open; otherwise, where moves are refused, the one after it.</summary>
    private Stage? Wanted(Deal deal, int conversations)
    {
        if (deal.Wanted is { } wanted && turn.Options.Pipeline.Find(wanted.Stage) is { } target)
        {
            return target;
        }

        var stages = turn.Options.Pipeline.Stages;
        var present = stages.FirstOrDefault(stage => stage.Id == deal.Position.Stage);
        if (present is null || turn.Options.Pipeline.UnmetCriteria(present.Id, deal, conversations).Count > 0 || turn.Options.Strictness == GateStrictness.Remind)
        {
            return present;
        }

        var next = stages.IndexOf(present) + 1;
        return next < stages.Length ? stages[next] : present;
    }
}
