using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Conversation;

/// <summary>Which presses settle the card that they were pressed on, so that it shows its outcome and nobody presses it again.</summary>
internal static class Settling
{
    /// <summary>Whether the press decides something; false where it only opens a form, shows more, asks somebody, or does something with one of several.</summary>
    public static bool Settles(CardPress press) => press.Verb switch
    {
        Verbs.Show or Verbs.ShowCustomer or Verbs.Decide or Verbs.Edit or Verbs.Amend or Verbs.More or Verbs.AskShare or Verbs.AskHandOver or Verbs.CatchUp or Verbs.Files or Verbs.MoreUndelivered or Verbs.Repeat or Verbs.Reminder or Verbs.Schedule or Verbs.BatchOutcome or Verbs.StageAdd or Verbs.StageRename or Verbs.StageRemove or Verbs.PipelineTemplates => false,
        Verbs.SplitAmend or Verbs.ScriptMore or Verbs.ScriptUseful or Verbs.ScriptUseless or Verbs.ScriptAdd or Verbs.ScriptOwn or Verbs.ScriptDelete => false,
        Verbs.BoardWhy or Verbs.Owed => false,
        Verbs.Stale or Verbs.Lose or Verbs.Nudge or Verbs.Acknowledge => false,
        Verbs.TargetDays or Verbs.TargetBasis => false,
        Verbs.TargetDispute => press.Data.ContainsKey(Keys.Reason),
        Verbs.Log => press.Data.ContainsKey(Keys.Text) && !press.Data.ContainsKey(Keys.Deals),
        Verbs.MoreTime => press.Data.ContainsKey(Keys.Reason),
        Verbs.Pause => press.Data.ContainsKey(Keys.Until),
        Verbs.Reassign => press.Data.ContainsKey(Keys.Member),
        Verbs.NextStep => press.Data.ContainsKey(Keys.Next),
        Verbs.FillNext or Verbs.ForecastMore or Verbs.ForecastBasis => false,
        Verbs.Fill => press.Data.ContainsKey(Keys.Value),
        Verbs.Evidence => press.Data.ContainsKey(Keys.Value),
        _ => true,
    };

    /// <summary>Whether the press hands in what was filled into a form.</summary>
    public static bool IsForm(CardPress press) => press.Verb is Verbs.EditSave or Verbs.AmendSave or Verbs.NextStep or Verbs.Evidence or Verbs.Fill or Verbs.NewDealSave or Verbs.PipelinePreview or Verbs.Log or Verbs.DecideSave or Verbs.SplitSave or Verbs.TargetForm or Verbs.TargetDispute;
}
