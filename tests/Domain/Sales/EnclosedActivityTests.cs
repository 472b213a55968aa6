using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.Sales;

/// <summary>What belongs to an activity changes by events like every other field, and is taken back by them.</summary>
public sealed class EnclosedActivityTests
{
    private static readonly ActivityAttachment Photo = new(new string('a', 64), "image/jpeg", 1000, null);
    private static readonly Place Here = new(31.23, 121.47, "张江");

    [Fact]
    public void FileThatIsThereAlready_IsNotAddedAgain()
    {
        var draft = Some.Draft();

        var activity = draft.Attach(draft.Attach(Some.Activity(Some.Deal()), [Photo, Photo]), [Photo with { Name = "again.jpg" }]);

        Assert.Equal([Photo], activity.Attachments);
        Assert.Single(draft.Build().Events);
    }

    [Fact]
    public void FilesAndPlace_AreWhatTheirEventsSay()
    {
        var before = Some.Activity(Some.Deal());
        var draft = Some.Draft();
        draft.SetPlace(draft.Attach(before, [Photo]), Here);

        var after = draft.Build().Events.Aggregate(before, SalesProjection.Apply);

        Assert.Equal([Photo], after.Attachments);
        Assert.Equal(Here, after.Place);
    }

    [Fact]
    public void UndoneFilesAndPlace_AreTakenOut_AndTheActivityStays()
    {
        var before = Some.Activity(Some.Deal());
        var draft = Some.Draft();
        var after = draft.SetPlace(draft.Attach(before, [Photo]), Here);
        var changes = draft.Build();

        var plan = Undo.Plan(
            Some.Context(2),
            changes.Id,
            changes.Events,
            new SubjectStates(new Dictionary<CustomerId, Customer>(), new Dictionary<DealId, Deal>(), new Dictionary<ActivityId, Activity> { [after.Id] = after }, new Dictionary<ReminderId, Reminder>(), new HashSet<Subject>()));

        Assert.Empty(plan.Left);
        var undone = plan.Changes.Events.Aggregate(after, SalesProjection.Apply);
        Assert.Empty(undone.Attachments);
        Assert.Null(undone.Place);
        Assert.False(undone.Withdrawn);
    }
}
