namespace SalesBot.Bot.Conversation;

/// <summary>What a text may ask for as a whole, in words of its own: who takes it first has it.</summary>
internal sealed class SpokenCommands(TurnContext turn)
{
    /// <summary>Does what the text asks for.</summary>
    /// <returns>Whether it asks for any of these.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken) =>
        await new Binding(turn).TryAskAsync(text, cancellationToken) || await new UndeliveredAnswer(turn).TryShowAsync(text, cancellationToken)
        || await new ScheduleKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new AttentionKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new BriefAnswer(turn).TryShowAsync(text, cancellationToken)
        || await new StepsAnswer(turn).TryShowAsync(text, cancellationToken)
        || await new Amending(turn).TryTalkAsync(text, cancellationToken)
        || await new ReminderKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new ReminderTalk(turn).TryTakeAsync(text, cancellationToken)
        || await new RemindingOthers(turn).TryTakeAsync(text, cancellationToken)
        || await new BareReminder(turn).TryTakeAsync(text, cancellationToken)
        || await new RowActing(turn).TryTakeAsync(text, cancellationToken)
        || await new ReviewDeciding(turn).TryTakeAsync(text, cancellationToken)
        || await new ReviewExport(turn).TryTakeAsync(text, cancellationToken)
        || await new TargetKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new CustomerFactKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new WinDeciding(turn).TryTakeAsync(text, cancellationToken)
        || await new Cheering(turn).TryTakeAsync(text, cancellationToken)
        || await new Sharing(turn).TryTakeAsync(text, cancellationToken)
        || await new Splitting(turn).TryTakeAsync(text, cancellationToken)
        || await new IncentiveTalk(turn).TryTakeAsync(text, cancellationToken)
        || await new StaleTalk(turn).TryTakeAsync(text, cancellationToken)
        || await new Reopening(turn).TryTakeAsync(text, cancellationToken)
        || await new Paying(turn).TryTakeAsync(text, cancellationToken)
        || await new ShiftingAmount(turn).TryTakeAsync(text, cancellationToken)
        || await new PipelineKeeping(turn).TryTakeAsync(text, cancellationToken)
        || await new ProcessSwitch(turn).TryTakeAsync(text, cancellationToken)
        || await new WhoChanged(turn).TryShowAsync(text, cancellationToken)
        || await new HelpersAnswer(turn).TryTellAsync(text, cancellationToken)
        || await new MemberAnswer(turn).TryShowAsync(text, cancellationToken)
        || await new OwnCustomers(turn).TryShowAsync(text, cancellationToken)
        || await new StageTimes(turn).TryShowAsync(text, cancellationToken)
        || await new StageStory(turn).TryShowAsync(text, cancellationToken)
        || await new BoardWishes(turn).TryTakeAsync(text, cancellationToken)
        || await new Following(turn).TryTakeAsync(text, cancellationToken)
        || await new TeamQuestions(turn).TryAnswerAsync(text, cancellationToken)
        || new NewDealForm(turn).TryShow(text)
        || await new Filling(turn).TryTakeAsync(text, cancellationToken);
}
