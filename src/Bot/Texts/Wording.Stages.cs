using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Texts;

/// <content>Texts: stages, what they ask for, and how the company changes them.</content>
internal sealed partial class Wording
{
    private const char Between = '|';

    public string EvidenceThin => Text();

    public string ChecklistTitle(string stage) => Fill([stage]);

    public string CriterionMet(string evidence) => Fill([evidence]);

    public string CriterionOpen(string missing) => Fill([missing]);

    public string Talks(int count) => Fill([count]);

    public string TalksLeft(int count, int left) => Fill([count, left]);

    public string TalkButton => Text();

    public string TalkWanted(string customer) => Fill([customer]);

    public string FillButton(string criterion) => Fill([criterion]);

    public string FileAsEvidence(int files, string day) => Fill([files, day]);

    public string MoveWaits(string label) => Fill([label]);

    public string MovedAsWanted(string stage) => Fill([stage]);

    public string StageNeedsReason(string stage) => Fill([stage]);

    public string NoReasonNeeded => Text();

    public string DetourLabel => Text();

    public string WantedLabel => Text();

    public string FailedTriesLabel => Text();

    public string TriesInARow(int tries) => Fill([tries]);

    public string HardToMeet(int tries) => Fill([tries]);

    public string TryNoted(string label, int tries) => Fill([label, tries]);

    public string StageAgeLabel => Text();

    private string SkippedTo(string stages) => Fill([stages]);

    private string WentBack => Text();

    private string DetourBecause(string detour, string reason) => Fill([detour, reason]);

    private string DetourUnexplained(string detour) => Fill([detour]);

    private string SkipQuestion(string stages) => Fill([stages]);

    private string BackQuestion => Text();

    private string SkipReasons => Text();

    private string BackReasons => Text();

    private string AgeUnder(string band, string days) => Fill([band, days]);

    private string AgeWithin(string band, string days) => Fill([band, days]);

    private string AgeNearlyOver(string band, string days) => Fill([band, days]);

    private string AgeOver(string band, int over, string days) => Fill([band, over, days]);

    private string BandOf(int from, int to) => Fill([from, to]);

    public string PipelineTitle(int stages) => Fill([stages]);

    public string PipelineStage(int place, string stage) => Fill([place, stage]);

    public string PipelineDeals(int deals) => Fill([deals]);

    public string PipelineAsks(string criteria) => Fill([criteria]);

    public string PipelineVersion(int version, string name, string day) => Fill([version, name, day]);

    public string PipelineNotYours(string names) => Fill([names]);

    public string StageAddButton => Text();

    public string StageRenameButton => Text();

    public string StageRemoveButton => Text();

    public string StageNameLabel => Text();

    public string StageAfterLabel => Text();

    public string StageFirst => Text();

    public string StageHeirLabel => Text();

    public string StageAddInstead => Text();

    public string StageRenameInstead => Text();

    public string StageRemoveInstead => Text();

    public string PreviewButton => Text();

    public string StageDaysLabel => Text();

    public string StageCriteriaLabel => Text();

    private string StageDaysBad => Text();

    private string StageCriteriaBad(int longest) => Fill([longest]);

    public string PipelineTemplatesButton => Text();

    public string PipelineTemplatesTitle => Text();

    /// <summary>The name of a template.</summary>
    public string PipelineTemplateName(string name) => name switch
    {
        "Saas" => TemplateSaas,
        "Project" => TemplateProject,
        _ => TemplateGeneral,
    };

    private string TemplateGeneral => Text();

    private string TemplateSaas => Text();

    private string TemplateProject => Text();

    public string PipelinePreviewTitle => Text();

    public string PipelineAfterLabel => Text();

    public string PipelineChain(IEnumerable<string> stages) => string.Join(StageArrow, stages);

    private string StageArrow => Text();

    public string PipelineWillMove(int deals, string from, string to) => Fill([deals, from, to]);

    public string PipelineMovesNothing => Text();

    public string PipelineTooManyDeals(int most, string stage) => Fill([most, stage]);

    public string PipelineSaveButton => Text();

    public string PipelineKeepButton => Text();

    public string PipelineKept => Text();

    public string PipelineSaved(int version) => Fill([version]);

    public string PipelineMoved(int deals, string stage) => Fill([deals, stage]);

    public string PipelineChangedMeanwhile => Text();

    private string StagesTooFew(int least) => Fill([least]);

    private string StagesTooMany(int most) => Fill([most]);

    private string StageNameTaken => Text();

    private string StageNameBad(int longest) => Fill([longest]);

    public string StageTimesTitle(int deals) => Fill([deals]);

    public string StageTimesTooFew(int deals, int least) => Fill([deals, least]);

    public string StageTimesNotYours(string whom) => Fill([whom]);

    private string StageTimeNow(string band) => Fill([band]);

    private string StageTimeProposed(string band, int stays) => Fill([band, stays]);

    private string StageTimeTooFew(int stays) => Fill([stays]);

    private string StageTimeAsNow(int stays) => Fill([stays]);

    public string StageTimesFoot(string days) => Fill([days]);

    public string StageTimesButton => Text();

    public string StageStoryTitle(string label) => Fill([label]);

    public string StageVisited(string from, string until, int days) => Fill([from, until, days]);

    public string StageStaySince(string from) => Fill([from]);

    public string NoStageStory => Text();

    public string DetourLine(string owner, string label, string detour) => Fill([owner, label, detour]);

    /// <summary>Which days are counted.</summary>
    public string DaysMeant(DayCount counted) => counted == DayCount.Calendar ? CalendarDays : Workdays;

    /// <summary>How a deal came into its stage, and why.</summary>
    public string Detour(Detour detour)
    {
        var step = detour.Kind == StageMoveKind.Skipping ? SkippedTo(List(detour.Skipped.Select(Stage))) : WentBack;
        return detour.Reason is { } reason ? DetourBecause(step, reason) : DetourUnexplained(step);
    }

    /// <summary>Asks why.</summary>
    public string ReasonQuestion(Detour detour) => detour.Kind == StageMoveKind.Skipping ? SkipQuestion(List(detour.Skipped.Select(Stage))) : BackQuestion;

    /// <summary>Reasons that many have.</summary>
    public IReadOnlyList<string> ReadyReasons(StageMoveKind kind) => (kind == StageMoveKind.Skipping ? SkipReasons : BackReasons).Split(Between);

    /// <summary>A band of days.</summary>
    public string Band(DayBand band) => BandOf(band.From, band.To);

    /// <summary>Where the age of a deal's stage stands in what is usual.</summary>
    public string StageAge(StageAge age)
    {
        var (band, days) = (Band(age.Usual!.Value), DaysMeant(age.Counted));
        return age.State switch
        {
            StageAgeState.Under => AgeUnder(band, days),
            StageAgeState.NearlyOver => AgeNearlyOver(band, days),
            StageAgeState.Over => AgeOver(band, age.DaysOver, days),
            _ => AgeWithin(band, days),
        };
    }

    /// <summary>Why a change of the pipeline cannot be.</summary>
    public string Fault(PipelineFault fault) => fault switch
    {
        PipelineFault.TooFew => StagesTooFew(Pipeline.FewestStages),
        PipelineFault.TooMany => StagesTooMany(Pipeline.MostStages),
        PipelineFault.NameIsTaken => StageNameTaken,
        PipelineFault.BadName => StageNameBad(Domain.Sales.Stage.NameMaxLength),
        PipelineFault.BadDays => StageDaysBad,
        PipelineFault.BadCriteria => StageCriteriaBad(Domain.Sales.Stage.NameMaxLength),
        _ => NoSuchStage(StageNames),
    };

    /// <summary>How long a stage usually takes, and what closed deals propose.</summary>
    public string StageTime(StageDurations durations)
    {
        var now = durations.Stage.UsualDays is { } band ? StageTimeNow(Band(band)) : StageTimeNow(None);
        return durations switch
        {
            { Proposed: null } => $"{now}{StageTimeTooFew(durations.Stays)}",
            { IsNews: true, Proposed: { } proposed } => $"{now}{StageTimeProposed(Band(proposed), durations.Stays)}",
            _ => $"{now}{StageTimeAsNow(durations.Stays)}",
        };
    }
}
