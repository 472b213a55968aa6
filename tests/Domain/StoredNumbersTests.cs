using SalesBot.Domain.Incentives;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Tests;

/// <summary>These numbers are in databases. One may be added; none may change its meaning.</summary>
public sealed class StoredNumbersTests
{
    [Fact]
    public void EventKinds_KeepTheirNumbers() => Assert.Equal(
        "CustomerCreated=0 CustomerOwner=1 CustomerSharedWith=2 CustomerContract=3 CustomerContacts=4 CustomerTier=5 DealCreated=10 DealStage=11 DealAmount=12 DealExpectedClose=13 DealNextStep=14 DealState=15 "
        + "DealOwner=16 DealCollaborators=17 DealEvidence=18 DealPayments=19 DealProgress=20 DealPostponement=21 DealCadence=22 DealPauses=23 DealAcknowledgement=24 DealDetour=25 DealWanted=26 DealFailedTries=27 DealSplit=28 ActivityRecorded=30 ActivityColleagues=31 ActivityAttachments=32 ActivityPlace=33 ReminderSet=40 "
        + "Applauded=50 TargetSet=60 TargetAnswered=61 TargetReported=62 RewardGranted=70 RewardRuleSet=71 RewardPaid=72 RewardQuestioned=73 ScriptShared=80 ScriptRated=81",
        Numbers<SalesEventKind>());

    [Fact]
    public void SmallKinds_KeepTheirNumbers()
    {
        Assert.Equal("Customer=0 Deal=1 Activity=2 Reminder=3 Target=4 Reward=5 Applause=6 Script=7 RewardRule=8 RewardPayment=10", Numbers<SubjectKind>());
        Assert.Equal("Company=0 Region=1 Group=2 Member=3 Project=4", Numbers<TargetHolderKind>());
        Assert.Equal("Revenue=0 Wins=1 NewCustomers=2 Visits=3 Activities=4 Payments=5 WinRate=6 Points=7 Repurchase=8 Satisfaction=9 ContentRate=10 Completeness=11", Numbers<TargetMeasure>());
        Assert.Equal("Visit=0 Call=1 Meeting=2 Demo=3 Quote=4 Message=5 Note=6", Numbers<ActivityKind>());
        Assert.Equal("Open=0 Won=1 Lost=2 Paused=3", Numbers<DealStatus>());
        Assert.Equal("A=0 B=1 C=2", Numbers<Tier>());
        Assert.Equal("Advance=0 Settlement=1", Numbers<RewardPaymentKind>());
        Assert.Equal("None=0 Revenue=1 Wins=2 Losses=4 NewCustomers=8 Payments=16 Thanks=32 Points=64 Visits=128 Calls=256 Meetings=512 Demos=1024 Quotes=2048 Activities=4096 All=8191 Others=8192 Anything=8256", Numbers<TallyFields>());
        Assert.Equal("Rep=0 Manager=1 Director=2 Administrator=3", Numbers<Role>());
    }

    private static string Numbers<TEnum>()
        where TEnum : struct, Enum =>
        string.Join(' ', Enum.GetValues<TEnum>().Select(value => $"{value}={Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)}"));
}
