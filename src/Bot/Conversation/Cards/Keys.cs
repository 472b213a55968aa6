namespace SalesBot.Bot.Conversation;

/// <summary>The names of what buttons carry and inputs bring back.</summary>
internal static class Keys
{
    public const string ChangeSet = "changeSet";
    public const string Deal = "deal";
    public const string Customer = "customer";
    public const string Member = "member";
    public const string Proposal = "proposal";
    public const string Part = "part";
    public const string Question = "question";
    public const string Choice = "choice";
    public const string List = "list";
    public const string Amount = "amount";
    public const string Stage = "stage";
    public const string Criterion = "criterion";
    public const string After = "after";
    public const string Version = "version";
    public const string Bands = "bands";
    public const string ExpectedClose = "expectedClose";
    public const string Next = "next";
    public const string NextOn = "nextOn";
    public const string Title = "title";
    public const string On = "on";
    public const string Reason = "reason";
    public const string Weight = "weight";
    public const string PassMark = "passMark";
    public const string Value = "value";
    public const string Text = "text";
    public const string Until = "until";
    public const string Days = "days";

    /// <summary>What must be known before a deal enters a stage.</summary>
    public const string Criteria = "criteria";
    public const string Deals = "deals";
    public const string Platform = "platform";
    public const string Account = "account";
    public const string Message = "message";
    public const string Since = "since";
    public const string From = "from";
    public const string Schedule = "schedule";
    public const string Day = "day";
    public const string Shares = "shares";
    public const string Before = "before";
    public const string Percent = "percent";
    public const string Script = "script";
    public const string Reminder = "reminder";
    public const string Metric = "metric";
    public const string Parts = "parts";
    public const string Group = "group";
    public const string Region = "region";
    public const string Compared = "compared";
    public const string Among = "among";
    public const string Average = "average";
    public const string Targets = "targets";
    public const string Reward = "reward";
    public const string Rule = "rule";
    public const string Points = "points";
}
