using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SalesBot.Bot.Tests.Incentives;
using SalesBot.Bot.Understanding.Requests;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>No kind of question and no kind of card is without a second reckoning of its figures.</summary>
public sealed partial class FigureProofTests
{
    /// <summary>Which test proves what a kind of question is answered with; it is named by the method, or by the class where all of it does.</summary>
    private static readonly Dictionary<QuestionKind, string[]> OfQuestions = new()
    {
        [QuestionKind.Ranking] = [nameof(FigureCardTests.Boards_AreWhatTheEventsSay), nameof(FigureCardTests.BoardsInGroupChats_AreWhatTheEventsSay_AndWhatAllMayRead), nameof(FigureCardTests.BoardsThatComeByThemselves_AreWhatTheEventsSay)],
        [QuestionKind.Why] = [nameof(FigureCardTests.Boards_AreWhatTheEventsSay)],
        [QuestionKind.Progress] = [nameof(FigureCardTests.Progress_IsWhatTheEventsSay), nameof(FigureCardTests.WhatWasReachedOnADay_IsWhatTheEventsSay), nameof(FigureCardTests.SharedTargets_AreWhatTheEventsSay)],
        [QuestionKind.Funnel] = [nameof(FigureCardTests.Funnels_AreWhatTheEventsSay)],
        [QuestionKind.Forecast] = [nameof(FigureCardTests.Forecasts_AreWhatTheEventsSay)],
        [QuestionKind.Completeness] = [nameof(FigureCardTests.Completeness_IsWhatTheEventsSay)],
        [QuestionKind.Process] = [nameof(FigureCardTests.ProcessMetrics_AreWhatTheEventsSay)],
        [QuestionKind.Report] = [nameof(FigureCardTests.BattleReports_AreWhatTheEventsSay)],
        [QuestionKind.Earnings] = [nameof(IncomeHistoryTests)],
        [QuestionKind.Medals] = [nameof(IncomeHistoryTests)],
        [QuestionKind.UnknownRanking] = [nameof(SalesBot.Bot.Tests.Boards.BoardQuestionTests)],
    };

    /// <summary>The same of each picture of a card with figures, by what its name begins with; one that shows none of ours says so.</summary>
    private static readonly (string Picture, string Proof)[] OfPictures =
    [
        ("figures-board", nameof(FigureCardTests.Boards_AreWhatTheEventsSay)),
        ("figures-ordered-boards", nameof(FigureCardTests.BoardsThatComeByThemselves_AreWhatTheEventsSay)),
        ("figures-attainment-by-former-targets", nameof(FigureCardTests.Boards_AreWhatTheEventsSay)),
        ("figures-why", nameof(FigureCardTests.Boards_AreWhatTheEventsSay)),
        ("figures-progress", nameof(FigureCardTests.Progress_IsWhatTheEventsSay)),
        ("figures-day", nameof(FigureCardTests.WhatWasReachedOnADay_IsWhatTheEventsSay)),
        ("figures-project", nameof(FigureCardTests.SharedTargets_AreWhatTheEventsSay)),
        ("figures-target-split", nameof(FigureCardTests.SplitTargets_AreWhatTheEventsSay)),
        ("figures-funnel", nameof(FigureCardTests.Funnels_AreWhatTheEventsSay)),
        ("figures-forecast", nameof(FigureCardTests.Forecasts_AreWhatTheEventsSay)),
        ("figures-completeness", nameof(FigureCardTests.Completeness_IsWhatTheEventsSay)),
        ("figures-process", nameof(FigureCardTests.ProcessMetrics_AreWhatTheEventsSay)),
        ("figures-losses", nameof(FigureCardTests.LossesAndLargestDeals_AreWhatTheEventsSay)),
        ("figures-largest", nameof(FigureCardTests.LossesAndLargestDeals_AreWhatTheEventsSay)),
        ("figures-awards", nameof(FigureCardTests.Awards_AreWhatTheEventsSay)),
        ("figures-challenge", nameof(FigureCardTests.Challenges_AreWhatTheEventsSay)),
        ("figures-rule", nameof(FigureCardTests.PreviewsOfRules_AreWhatTheEventsSay)),
        ("figures-income", nameof(IncomeHistoryTests)),
        ("figures-team-earnings", nameof(IncomeHistoryTests)),
        ("figures-reward", nameof(IncomeHistoryTests)),
        ("figures-medals", nameof(IncomeHistoryTests)),
        ("figures-advance", nameof(IncomeHistoryTests)),
        ("figures-settlement", nameof(IncomeHistoryTests)),
        ("figures-exchange", nameof(IncomeHistoryTests)),
        ("figures-overtaken", "OvertakingTests"),
        ("figures-target-history", "TargetTalkTests"),
        ("figures-target-question", "TargetAnsweringTests"),
        ("figures-unknown", nameof(SalesBot.Bot.Tests.Boards.BoardQuestionTests)),
        ("library-answer", nameof(FigureCardTests.TheLibrary_IsWhatTheEventsSay)),
        ("report", nameof(FigureCardTests.BattleReports_AreWhatTheEventsSay)),
        ("brief", nameof(FigureCardTests.Briefs_AreWhatTheEventsSay)),
    ];

    [Fact]
    public void EveryKindOfQuestion_HasItsProof() => Assert.All(Enum.GetValues<QuestionKind>(), kind =>
    {
        Assert.True(OfQuestions.TryGetValue(kind, out var proofs), $"Nothing proves the figures of {kind}.");
        Assert.All(proofs, IsATest);
    });

    [Fact]
    public void EveryPictureOfFigures_HasItsProof() => Assert.All(
        Directory.EnumerateFiles(Path.Combine(Root(), "docs", "images", "cards"), "figures-*.png").Select(file => Path.GetFileNameWithoutExtension(file)),
        picture => IsATest(OfPictures.FirstOrDefault(each => picture.StartsWith(each.Picture, StringComparison.Ordinal)).Proof ?? $"nothing for {picture}"));

    /// <summary>What docs/boards.md says of which card is proved by which test is so.</summary>
    [Fact]
    public void TheTableOfProofs_NamesTestsThatThereAre()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "boards.md"));
        var section = text[text.IndexOf("## How right the numbers are", StringComparison.Ordinal)..text.IndexOf("## What is not there", StringComparison.Ordinal)];
        var named = Named().Matches(section).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal).ToList();

        Assert.All(named, name => Assert.True(Tests.Any(test => test.StartsWith(name, StringComparison.Ordinal)), $"docs/boards.md names {name}, which is no test."));
        Assert.All(
            typeof(FigureCardTests).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null),
            method => Assert.True(named.Exists(name => method.Name.StartsWith(name, StringComparison.Ordinal)), $"docs/boards.md does not name {method.Name}."));
    }

    private static IReadOnlyList<string> Tests { get; } =
    [
        .. typeof(FigureProofTests).Assembly.GetTypes().Where(type => type.IsPublic).Select(type => type.Name),
        .. typeof(FigureCardTests).GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name),
    ];

    private static void IsATest(string name) => Assert.Contains(name, Tests);

    private static string Root([CallerFilePath] string source = "") => source[..source.LastIndexOf($"{Path.DirectorySeparatorChar}tests{Path.DirectorySeparatorChar}", StringComparison.Ordinal)];

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+(Tests|_))…?`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Named();
}
