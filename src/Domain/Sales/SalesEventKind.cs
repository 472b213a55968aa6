namespace SalesBot.Domain.Sales;

/// <summary>What changed. The numbers are stored; each names one field of one kind of subject.</summary>
public enum SalesEventKind
{
    /// <summary>A customer came to be, or (undone) ceased to.</summary>
    CustomerCreated = 0,

    /// <summary>Who owns the customer.</summary>
    CustomerOwner = 1,

    /// <summary>Whom the customer is shared with.</summary>
    CustomerSharedWith = 2,

    /// <summary>From when to when the customer's contract runs.</summary>
    CustomerContract = 3,

    /// <summary>The people at the customer.</summary>
    CustomerContacts = 4,

    /// <summary>How much the customer matters.</summary>
    CustomerTier = 5,

    /// <summary>A deal came to be, or (undone) ceased to.</summary>
    DealCreated = 10,

    /// <summary>The deal's stage and since when.</summary>
    DealStage = 11,

    /// <summary>The deal's amount.</summary>
    DealAmount = 12,

    /// <summary>The deal's expected close.</summary>
    DealExpectedClose = 13,

    /// <summary>The deal's next step.</summary>
    DealNextStep = 14,

    /// <summary>Whether the deal is open, won, lost or paused.</summary>
    DealState = 15,

    /// <summary>Who owns the deal.</summary>
    DealOwner = 16,

    /// <summary>Who else may change the deal.</summary>
    DealCollaborators = 17,

    /// <summary>What is known for the entry criteria.</summary>
    DealEvidence = 18,

    /// <summary>What the customer has paid.</summary>
    DealPayments = 19,

    /// <summary>The last day with real progress: bookkeeping that follows another change and is undone with it.</summary>
    DealProgress = 20,

    /// <summary>Until when nobody is warned of the deal, because somebody asked for more time.</summary>
    DealPostponement = 21,

    /// <summary>After how many days this one deal is stale.</summary>
    DealCadence = 22,

    /// <summary>How often the deal has rested, and which pause waits for consent.</summary>
    DealPauses = 23,

    /// <summary>Somebody above the owner has taken note that the deal does not move.</summary>
    DealAcknowledgement = 24,

    /// <summary>How the deal came into its stage, where that was not the step to the next one, and why.</summary>
    DealDetour = 25,

    /// <summary>A move that waits for what it still lacks.</summary>
    DealWanted = 26,

    /// <summary>How many times in a row nobody could be met: bookkeeping that follows what is told.</summary>
    DealFailedTries = 27,

    /// <summary>How the deal's result is divided among those who won it.</summary>
    DealSplit = 28,

    /// <summary>An activity was entered, or (undone) taken out.</summary>
    ActivityRecorded = 30,

    /// <summary>For whom an activity counts besides the one who did it; each event adds or takes away one colleague, and counts for that colleague.</summary>
    ActivityColleagues = 31,

    /// <summary>The files that belong to an activity.</summary>
    ActivityAttachments = 32,

    /// <summary>Where an activity was done.</summary>
    ActivityPlace = 33,

    /// <summary>A reminder was set, or (undone) taken back.</summary>
    ReminderSet = 40,

    /// <summary>A colleague was congratulated or thanked, or (undone) not.</summary>
    Applauded = 50,

    /// <summary>A target was set or changed, or (undone) taken back.</summary>
    TargetSet = 60,

    /// <summary>What the person whose target it is has said to it.</summary>
    TargetAnswered = 61,

    /// <summary>What was told to be reached of a target.</summary>
    TargetReported = 62,

    /// <summary>A reward was given, taken back, or gives something else; each adds a line or two to the ledger.</summary>
    RewardGranted = 70,

    /// <summary>A rule of rewards has a new version, or (undone) has not.</summary>
    RewardRuleSet = 71,

    /// <summary>An advance was paid, or a month was settled.</summary>
    RewardPaid = 72,

    /// <summary>Somebody says that a reward is not right, and somebody decides.</summary>
    RewardQuestioned = 73,

    /// <summary>An experience or script was shared with everybody, changed, or (undone) taken back.</summary>
    ScriptShared = 80,

    /// <summary>Somebody has said whether a script was of use; it counts for its author.</summary>
    ScriptRated = 81,
}
