namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>What a unit of work reads and changes. It lives as long as the unit.</summary>
/// <threadsafety>Used by one unit only.</threadsafety>
public interface ISalesSession
{
    /// <summary>Who works here, and which accounts and chats are whose.</summary>
    IOrganisationStore Organisation { get; }

    /// <summary>Customers.</summary>
    ICustomerStore Customers { get; }

    /// <summary>Deals.</summary>
    IDealStore Deals { get; }

    /// <summary>Activities.</summary>
    IActivityStore Activities { get; }

    /// <summary>What people want to be reminded of, and what has become of it.</summary>
    IReminderStore Reminders { get; }

    /// <summary>Wins that chats hear of.</summary>
    IWinStore Wins { get; }

    /// <summary>Congratulations and thanks.</summary>
    IApplauseStore Applause { get; }

    /// <summary>What people have done in some days.</summary>
    IFigureStore Figures { get; }

    /// <summary>What people, groups, regions and the company have to reach.</summary>
    ITargetStore Targets { get; }

    /// <summary>Experiences and scripts that people have shared.</summary>
    ILibraryStore Library { get; }

    /// <summary>What people were given, by which rules, and what of it was paid.</summary>
    IRewardStore Rewards { get; }

    /// <summary>What has happened: the one way to change customers, deals, activities and reminders.</summary>
    IChangeSetStore Changes { get; }

    /// <summary>The company's pipeline, as far as it was changed in a chat.</summary>
    IPipelineStore Pipelines { get; }

    /// <summary>What each person and chat last talked of.</summary>
    IConversationStore Conversations { get; }

    /// <summary>Messages that came in.</summary>
    IInboxStore Inbox { get; }

    /// <summary>Messages to go out.</summary>
    IOutboxStore Outbox { get; }

    /// <summary>What is to be said at a time without being asked.</summary>
    IDueStore Due { get; }

    /// <summary>What people have set about when they may be spoken to.</summary>
    IAttentionStore Attention { get; }

    /// <summary>What is paused or stopped.</summary>
    IHaltStore Halts { get; }

    /// <summary>Years of working days that were fetched.</summary>
    ICalendarStore Calendars { get; }

    /// <summary>What one node at a time may hold.</summary>
    ILeaseStore Leases { get; }

    /// <summary>Buttons that are pressed by saying a code.</summary>
    IPressCodeStore PressCodes { get; }

    /// <summary>What adapters must know of chats to speak there first.</summary>
    IChatReferenceStore ChatReferences { get; }
}
