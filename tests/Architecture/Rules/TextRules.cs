using System.Text.RegularExpressions;
using SalesBot.Architecture.Tests.Reading;

namespace SalesBot.Architecture.Tests.Rules;

/// <summary>What stands in the repository's texts.</summary>
public sealed partial class TextRules
{
    /// <summary>Where Chinese words belong: what users read, what they write (patterns of it too), the demo company, the benchmarks' messages.</summary>
    private static readonly string[] RoomsOfWords = ["SalesBot.Bot.Texts", "SalesBot.Bot.Understanding", "SalesBot.Bot.Demo", "SalesBot.Bot.Bench", "System.Text.RegularExpressions.Generated"];

    /// <summary>Types elsewhere whose Chinese words are what users write, or the company's own.</summary>
    private static readonly HashSet<string> TypesOfWords =
    [
        "SalesBot.Domain.Incentives.StandardRewards", "SalesBot.Bot.Conversation.IncentiveRequest", "SalesBot.Bot.Conversation.RuleRequest", "SalesBot.Bot.Conversation.ExchangeRequest", "SalesBot.Bot.Conversation.ChallengeRequest", "SalesBot.Bot.Conversation.RuleScan",
        "SalesBot.Domain.Sales.DefaultPipeline", "SalesBot.Domain.Sales.PipelineTemplates", "SalesBot.Domain.Completeness.FillerText",
        "SalesBot.Bot.Conversation.AdministratorsWays", "SalesBot.Bot.Conversation.BareReminder", "SalesBot.Bot.Conversation.DealTimeline", "SalesBot.Bot.Conversation.NotUnderstood", "SalesBot.Bot.Conversation.SigningDay", "SalesBot.Bot.Conversation.UnusedParts",
        "SalesBot.Bot.Conversation.Amending", "SalesBot.Bot.Conversation.AmountAnswer", "SalesBot.Bot.Conversation.AnswerWords", "SalesBot.Bot.Conversation.QuestionForm", "SalesBot.Bot.Conversation.BindingRequest",
        "SalesBot.Bot.Conversation.Capability", "SalesBot.Bot.Conversation.FileRequest", "SalesBot.Bot.Conversation.SelfBindingRequest", "SalesBot.Bot.Conversation.UndeliveredRequest",
        "SalesBot.Bot.Conversation.NewDealRequest", "SalesBot.Bot.Conversation.ReminderRequest", "SalesBot.Bot.Conversation.TakingForRequest", "SalesBot.Bot.Conversation.WinRequest",
        "SalesBot.Bot.Conversation.NextSteps", "SalesBot.Bot.Conversation.NextStepText", "SalesBot.Bot.Conversation.OwnCustomers", "SalesBot.Bot.Conversation.HelpTold", "SalesBot.Bot.Conversation.QuotedAgain", "SalesBot.Bot.Conversation.Comparisons",
        "SalesBot.Bot.Conversation.EvidenceText", "SalesBot.Bot.Conversation.EvidenceWords", "SalesBot.Bot.Conversation.OthersReminder", "SalesBot.Bot.Conversation.RowCorrecting", "SalesBot.Bot.Conversation.RowReference", "SalesBot.Bot.Conversation.NumberWord", "SalesBot.Bot.Conversation.Sentences", "SalesBot.Bot.Conversation.SmallTalk",
        "SalesBot.Bot.Conversation.RowNumber", "SalesBot.Bot.Conversation.RowWord", "SalesBot.Bot.Conversation.ReviewRequest",
        "SalesBot.Bot.Conversation.BirthdayText", "SalesBot.Bot.Conversation.CustomerFactRequest",
        "SalesBot.Bot.Conversation.BoardOrderRequest", "SalesBot.Bot.Conversation.AttentionWords", "SalesBot.Bot.Conversation.LeaveWords", "SalesBot.Bot.Conversation.MomentWords", "SalesBot.Bot.Conversation.NoticeKindWords",
        "SalesBot.Bot.Conversation.QuietWords", "SalesBot.Bot.Conversation.ScheduleWords", "SalesBot.Bot.Conversation.TextScan", "SalesBot.Bot.Conversation.ZoneNames",
        "SalesBot.Bot.Schedules.FestivalNames",
        "SalesBot.Bot.Conversation.StaleWords", "SalesBot.Bot.Conversation.StaleTalk",
        "SalesBot.Bot.Conversation.FieldWords", "SalesBot.Bot.Conversation.ProcessMetricsRequest", "SalesBot.Bot.Conversation.ProjectProgress",
        "SalesBot.Bot.Conversation.FailedTry", "SalesBot.Bot.Conversation.PipelineRequest", "SalesBot.Bot.Conversation.OutsiderKeeping", "SalesBot.Bot.Conversation.SpokenReason",
        "SalesBot.Bot.Conversation.AmendmentReader", "SalesBot.Bot.Conversation.ReminderChange", "SalesBot.Bot.Conversation.OfferedAnswer", "SalesBot.Bot.Conversation.HeardLine", "SalesBot.Bot.Conversation.Addressing",
        "SalesBot.Bot.Conversation.SignedSum", "SalesBot.Bot.Conversation.SplitRequest", "SalesBot.Bot.Conversation.SpokenMember", "SalesBot.Bot.Conversation.LibraryRequest", "SalesBot.Domain.Library.SalesTopics", "SalesBot.Domain.Library.ScriptSearch",
        "SalesBot.Bot.Conversation.BoardWishRequest", "SalesBot.Bot.Conversation.FollowRequest", "SalesBot.Bot.Conversation.TeamQuestionRequest", "SalesBot.Bot.Conversation.TeamNames", "SalesBot.Bot.Conversation.BriefAnswer", "SalesBot.Bot.Conversation.HeardEvidence", "SalesBot.Bot.Conversation.RepeatedTime", "SalesBot.Bot.Conversation.WhoChanged",
        "SalesBot.Bot.Conversation.TargetWords", "SalesBot.Bot.Conversation.TargetTable",
        "SalesBot.Bot.Conversation.TalkedOf", "SalesBot.Bot.Conversation.WaitingNew",
        "SalesBot.Bot.Conversation.DrillDown", "SalesBot.Bot.Conversation.KnownQuestions", "SalesBot.Bot.Conversation.OwedWords", "SalesBot.Bot.Conversation.SilenceAnswer", "SalesBot.Bot.Conversation.StepsAnswer", "SalesBot.Bot.Conversation.TeamEarningsRequest",
        "SalesBot.Bot.Seeding.SeedWorldReader", "SalesBot.Bot.Hosting.Rehearsals.RehearsalScript",
        "SalesBot.Adapters.Teams.Mapping.Drawing.AmountPattern",
    ];

    [Fact]
    public void WhatUsersRead_StandsInTexts() =>
        Broken.Nowhere(
            from type in Repository.Types
            where !RoomsOfWords.Any(type.Name.IsIn) && !TypesOfWords.Contains(type.Name.ToString())
            from method in type.Methods
            from literal in method.Literals
            where Chinese().IsMatch(literal)
            select $"{type}.{method.Name} says «{literal}»");

    [Fact]
    public void Files_NameNoPlaceOutsideTheRepository()
    {
        // Put together here, so that this file is no hit itself.
        string[] places = ["../" + "shared", "/" + "work/"];
        Broken.Nowhere(
            from file in Repository.FilesEndingIn(".cs", ".csproj", ".props", ".json", ".sh", ".md", ".js", ".html", ".css", ".resx")
            let text = File.ReadAllText(file)
            from place in places
            where text.Contains(place, StringComparison.Ordinal)
            select $"{Path.GetRelativePath(Repository.Root, file)} names {place}");
    }

    [Fact]
    public void Documentation_LinksLeadSomewhere()
    {
        var pages = Repository.FilesEndingIn(".md").ToList();
        Assert.NotEmpty(pages);
        Broken.Nowhere(
            from page in pages
            from Match link in Link().Matches(File.ReadAllText(page))
            let target = Path.Combine(Path.GetDirectoryName(page)!, link.Groups["target"].Value)
            where !Path.Exists(target)
            select $"{Path.GetRelativePath(Repository.Root, page)} links to {link.Groups["target"].Value}");
    }

    [Fact]
    public void Readmes_AreTwins()
    {
        var (english, chinese) = (Readme("README.md"), Readme("README.zh-CN.md"));
        Assert.Equal(Commands().Matches(english).Select(match => match.Value), Commands().Matches(chinese).Select(match => match.Value));
        Assert.Equal(Headings().Matches(english).Select(match => match.Value), Headings().Matches(chinese).Select(match => match.Value));
    }

    private static string Readme(string name) => File.ReadAllText(Path.Combine(Repository.Root, name));

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chinese();

    /// <summary>The target of a link to a file of the repository, without its fragment.</summary>
    [GeneratedRegex(@"\]\((?!https?:|mailto:|#)(?<target>[^)#\s]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex("^```sh\n.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Commands();

    /// <summary>The depth of each heading.</summary>
    [GeneratedRegex("^##+(?= )", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headings();
}
