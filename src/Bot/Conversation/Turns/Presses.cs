using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reminders;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>
/// Handles a pressed button. What it carries comes from outside: each id is looked up, and whether the speaker may is decided anew.
/// </summary>
internal sealed class Presses(TurnContext turn)
{
    /// <summary>Handles the press.</summary>
    public async Task HandleAsync(CardPress press, CancellationToken cancellationToken)
    {
        var data = press.Data;
        var owed = new OwedAnswers(turn);
        owed.Settle(press);
        switch (press.Verb)
        {
            case Verbs.Owed:
                owed.Press(data.GetValueOrDefault(Keys.Message));
                break;
            case Verbs.Undo when Guid.TryParse(data.GetValueOrDefault(Keys.ChangeSet), out var changeSet):
                await new Undoing(turn).PressAsync(new ChangeSetId(changeSet), data, cancellationToken);
                break;
            case Verbs.Files when Guid.TryParse(data.GetValueOrDefault(Keys.Customer), out var whose) && await turn.Ledger.FindAsync(new CustomerId(whose), cancellationToken) is { } customer:
                await new FileAnswer(turn).ShowAsync(customer, null, cancellationToken);
                break;
            case Verbs.ShowCustomer when Guid.TryParse(data.GetValueOrDefault(Keys.Customer), out var shown) && await turn.Ledger.FindAsync(new CustomerId(shown), cancellationToken) is { } known:
                await new StatusAnswer(turn).ShowAsync(new CustomerReference(known.Name, known.Id), null, cancellationToken);
                break;
            case Verbs.Retell when Guid.TryParse(data.GetValueOrDefault(Keys.Customer), out var barred):
                await new Barring(turn).RetellAsync(new CustomerId(barred), cancellationToken);
                break;
            case Verbs.Decide or Verbs.DecideSave:
                await new ReviewDeciding(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.Show or Verbs.Files or Verbs.Edit or Verbs.EditSave or Verbs.NextStep or Verbs.Evidence or Verbs.StepDone or Verbs.StepLater or Verbs.StageReason or Verbs.LossReason or Verbs.Reopen or Verbs.Pay:
                await HandleDealAsync(press, cancellationToken);
                break;
            case Verbs.StageAdd or Verbs.StageRename or Verbs.StageRemove or Verbs.PipelineTemplates or Verbs.PipelinePreview or Verbs.PipelineSave or Verbs.PipelineKeep:
                await new PipelineKeeping(turn).PressAsync(press, cancellationToken);
                break;
            case Verbs.NewDealSave:
                await new NewDealForm(turn).SaveAsync(data, cancellationToken);
                break;
            case Verbs.Confirm or Verbs.Amend or Verbs.AmendSave or Verbs.Discard or Verbs.Drop:
                await HandleProposalAsync(press, cancellationToken);
                break;
            case Verbs.Pick when data.TryGetValue(Keys.Question, out var question) && data.TryGetValue(Keys.Choice, out var choice):
                await new Clarifying(turn).PickAsync(question, choice, cancellationToken);
                break;
            case Verbs.None when data.TryGetValue(Keys.Question, out var question):
                new Clarifying(turn).PickNone(question);
                break;
            case Verbs.CatchUp when data.TryGetValue(Keys.Question, out var catchUp) && data.TryGetValue(Keys.Choice, out var told):
                await new CatchingUp(turn).PickAsync(catchUp, told, cancellationToken);
                break;
            case Verbs.CatchUpDone when data.TryGetValue(Keys.Question, out var catchUp):
                new CatchingUp(turn).Finish(catchUp);
                break;
            case Verbs.More when data.TryGetValue(Keys.List, out var list):
                await new ListAnswer(turn).ShowMoreAsync(list, cancellationToken);
                break;
            case Verbs.AcceptCredit or Verbs.DeclineCredit when Guid.TryParse(data.GetValueOrDefault(Keys.ChangeSet), out var credited) && Guid.TryParse(data.GetValueOrDefault(Keys.Customer), out var of):
                await (press.Verb is Verbs.AcceptCredit
                    ? new Crediting(turn).AcceptAsync(new ChangeSetId(credited), new CustomerId(of), cancellationToken)
                    : new Crediting(turn).DeclineAsync(new ChangeSetId(credited), new CustomerId(of), cancellationToken));
                break;
            case Verbs.AskShare or Verbs.AskHandOver or Verbs.GrantShare or Verbs.GrantHandOver or Verbs.Refuse:
                await HandleCollisionAsync(press, cancellationToken);
                break;
            case Verbs.Bind:
                new Binding(turn).Bind(data);
                break;
            case Verbs.LeaveUnbound:
                turn.Say(turn.Words.LeftUnbound);
                break;
            case Verbs.MoreUndelivered when data.TryGetValue(Keys.From, out var from):
                await new UndeliveredAnswer(turn).ShowMoreAsync(from, cancellationToken);
                break;
            case Verbs.Reminder or Verbs.ReminderDone or Verbs.ReminderSnooze or Verbs.ReminderCancel:
                await new ReminderKeeping(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.WinNow or Verbs.WinNot or Verbs.WinHide or Verbs.WinApprove or Verbs.WinRefuse:
                await new WinDeciding(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.WinCheer:
                await new Cheering(turn).PressAsync(data, cancellationToken);
                break;
            case Verbs.WinThank:
                await new Thanking(turn).PressAsync(data, cancellationToken);
                break;
            case Verbs.Mute or Verbs.Unmute or Verbs.BackFromLeave:
                await new AttentionKeeping(turn).PressAsync(press.Verb, cancellationToken);
                break;
            case Verbs.Schedule or Verbs.SchedulePause or Verbs.ScheduleResume or Verbs.BatchStop or Verbs.BatchGoOn or Verbs.BatchOutcome:
                await new ScheduleKeeping(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.Log or Verbs.Lose or Verbs.Stale or Verbs.MoreTime or Verbs.Pause or Verbs.Resume or Verbs.PauseGrant or Verbs.PauseRefuse or Verbs.Nudge or Verbs.Reassign or Verbs.Acknowledge or Verbs.Cadence:
                await new StaleActs(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.Split or Verbs.SplitSet or Verbs.SplitAmend or Verbs.SplitSave or Verbs.SplitDispute or Verbs.SplitKeep:
                await new Splitting(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.ScriptMore:
                await new LibraryAnswer(turn).ShowMoreAsync(data, cancellationToken);
                break;
            case Verbs.ScriptUseful or Verbs.ScriptUseless:
                await new ScriptRatings(turn).PressAsync(press.Verb == Verbs.ScriptUseful, data, cancellationToken);
                break;
            case Verbs.ScriptAdd or Verbs.ScriptSave or Verbs.ScriptLink or Verbs.ScriptDrop:
                await new Sharing(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.ScriptOwn:
                await new OwnScripts(turn).ShowAsync(cancellationToken);
                break;
            case Verbs.ScriptDelete:
                await new OwnScripts(turn).DeleteAsync(data, cancellationToken);
                break;
            case Verbs.Board or Verbs.BoardMetrics or Verbs.BoardWhy:
                await new BoardAnswer(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.BoardCredits:
                await new WhyAnswer(turn).PressAsync(data, cancellationToken);
                break;
            case Verbs.Fill or Verbs.FillNext:
                await new Filling(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.DiaryText:
                await new DiaryAnswer(turn).PressAsync(data, cancellationToken);
                break;
            case Verbs.ForecastMore or Verbs.ForecastBasis:
                await new ForecastAnswer(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.Reward or Verbs.RewardAsk or Verbs.RewardCorrect or Verbs.RewardKeep or Verbs.RewardFile or Verbs.RuleWithPast or Verbs.RuleFromNow or Verbs.RuleDrop
                or Verbs.Settle or Verbs.Advance or Verbs.PayNothing or Verbs.AwardsGive or Verbs.AwardsDrop
                or Verbs.Redeem or Verbs.RedeemGive or Verbs.RedeemRefuse or Verbs.ChallengeJoin:
                await new IncentiveTalk(turn).PressAsync(press, cancellationToken);
                break;
            case Verbs.Repeat when data.TryGetValue(Keys.Message, out var message):
                await new UndeliveredAnswer(turn).RepeatAsync(message, cancellationToken);
                break;
            case Verbs.TargetDays or Verbs.TargetBasis:
                await new ProgressAnswer(turn).PressAsync(press.Verb, data, cancellationToken);
                break;
            case Verbs.TargetForm or Verbs.TargetSave or Verbs.TargetDrop or Verbs.TargetAccept or Verbs.TargetDispute or Verbs.TargetGrant or Verbs.TargetKeep:
                await new TargetKeeping(turn).PressAsync(press, cancellationToken);
                break;
            default:
                turn.Refuse(turn.Words.UnusableButton);
                break;
        }
    }

    private async Task HandleDealAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!press.Data.TryGetValue(Keys.Deal, out var id) || await turn.Ledger.FindAsync(new DealId(id), cancellationToken) is not { } deal || await turn.Ledger.FindAsync(deal.Customer, cancellationToken) is not { } customer)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (press.Verb is Verbs.Show or Verbs.Files ? !turn.MaySee(deal) : !turn.MayChange(deal))
        {
            turn.Refuse(new Collision(customer, deal.Owner));
            return;
        }

        switch (press.Verb)
        {
            case Verbs.Show:
                await new StatusAnswer(turn).ShowAsync(deal, cancellationToken);
                break;
            case Verbs.Files:
                await new FileAnswer(turn).ShowAsync(customer, deal.Id, cancellationToken);
                break;
            case Verbs.Edit:
                await new Editing(turn).ShowAsync(deal, cancellationToken);
                break;
            case Verbs.EditSave:
                await new Editing(turn).SaveAsync(deal, press.Data, cancellationToken);
                break;
            case Verbs.NextStep:
                SetOrAskNextStep(deal, press.Data);
                break;
            case Verbs.StepDone:
                await new StepKeeping(turn).FinishAsync(customer, deal, cancellationToken);
                break;
            case Verbs.StepLater:
                new StepKeeping(turn).PutOff(customer, deal, press.Data.GetValueOrDefault(Keys.Choice) == nameof(Snooze.NextWeek) ? Snooze.NextWeek : Snooze.Tomorrow);
                break;
            case Verbs.StageReason:
                await new StageReasons(turn).TakeAsync(deal, press.Data.GetValueOrDefault(Keys.Reason, ""), cancellationToken);
                break;
            case Verbs.LossReason:
                new LossReasons(turn).Take(customer, deal, press.Data.GetValueOrDefault(Keys.Reason, ""));
                break;
            case Verbs.Pay:
                new Paying(turn).Press(customer, deal, press.Data);
                break;
            case Verbs.Reopen:
                new Reopening(turn).Reopen(customer, deal);
                break;
            default:
                await new EvidenceFilling(turn).PressAsync(deal, press.Data, cancellationToken);
                break;
        }
    }

    private void SetOrAskNextStep(Deal deal, ImmutableSortedDictionary<string, string> data)
    {
        if (!deal.IsOpen)
        {
            turn.SayPrivately(turn.Words.AlreadyClosed(turn.Words.State(deal.State)));
            return;
        }

        var form = new FormReader(data, turn.Words);
        var next = form.Next(deal.NextStep);
        if (form.Problems.Count > 0)
        {
            turn.SayPrivately(turn.Words.BadForm(turn.Words.List(form.Problems)));
        }
        else if (next is not null)
        {
            turn.Ledger.Change(deal, draft => draft.SetNextStep(deal, next));
        }
        else
        {
            AskNextStep(deal);
        }
    }

    private void AskNextStep(Deal deal)
    {
        turn.FocusOn(deal.Customer, deal.Id);
        turn.Show(
            new Card
            {
                Purpose = CardPurpose.Question,
                Title = turn.Words.NextStepTitle(Labels.Of(turn.Ledger.Known(deal.Customer), deal)),
                Inputs =
                [
                    new CardInput { Key = Keys.Next, Label = turn.Words.NextStepLabel, Kind = CardInputKind.Text, Instead = turn.Words.NextStepInstead },
                    new CardInput { Key = Keys.NextOn, Label = turn.Words.NextStepDayLabel, Kind = CardInputKind.Date, Instead = turn.Words.NextStepDayInstead },
                ],
                Actions = [Button.Of(Verbs.NextStep, turn.Words.SaveButton, CardActionStyle.Primary, data: [(Keys.Deal, deal.Id.Value)])],
            },
            [deal]);
        turn.State = turn.State with { Awaited = new AwaitedAnswer(AwaitedKind.NextStep, turn.Now) { Deal = deal.Id } };
        turn.Asks = new Asks("slot", []);
    }

    private async Task HandleProposalAsync(CardPress press, CancellationToken cancellationToken)
    {
        var proposals = new Proposals(turn);
        if (!press.Data.TryGetValue(Keys.Proposal, out var id) || proposals.Find(id) is not { } proposal)
        {
            turn.Refuse(turn.Words.ProposalIsOver);
            return;
        }

        switch (press.Verb)
        {
            case Verbs.Confirm:
                await proposals.ConfirmAsync(proposal, cancellationToken);
                break;
            case Verbs.Discard:
                await proposals.DiscardAsync(proposal, cancellationToken);
                break;
            case Verbs.Drop:
                await proposals.DropAsync(proposal, press.Data.GetValueOrDefault(Keys.Part, ""), cancellationToken);
                break;
            case var _ when proposal.Outcome != ProposalOutcome.Open:
                await proposals.SaySettledAsync(proposal, cancellationToken);
                break;
            case var _ when proposal.Acts.Length != 1:
                turn.Refuse(turn.Words.UnusableButton);
                break;
            case Verbs.Amend:
                new Amending(turn).Show(proposal);
                break;
            default:
                await new Amending(turn).SaveAsync(proposal, press.Data, cancellationToken);
                break;
        }
    }

    private async Task HandleCollisionAsync(CardPress press, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(press.Data.GetValueOrDefault(Keys.Customer), out var customerId)
            || !Guid.TryParse(press.Data.GetValueOrDefault(Keys.Member), out var memberId)
            || await turn.Ledger.FindAsync(new CustomerId(customerId), cancellationToken) is not { } customer
            || turn.Chart.Find(new MemberId(memberId)) is not { } member)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        var colliding = new Colliding(turn);
        await (press.Verb switch
        {
            Verbs.AskShare => colliding.AskAsync(customer, member.Id, wantsAll: false, cancellationToken),
            Verbs.AskHandOver => colliding.AskAsync(customer, member.Id, wantsAll: true, cancellationToken),
            Verbs.GrantShare => colliding.GrantAsync(customer, member, handsOver: false, cancellationToken),
            Verbs.GrantHandOver => colliding.GrantAsync(customer, member, handsOver: true, cancellationToken),
            _ => colliding.RefuseAsync(customer, member, cancellationToken),
        });
    }
}
