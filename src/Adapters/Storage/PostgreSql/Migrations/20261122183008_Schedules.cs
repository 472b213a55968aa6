using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SalesBot.Adapters.Storage.Ticking;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace SalesBot.Adapters.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Schedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DueAt",
                table: "Reminders",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Reminders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Snoozes",
                table: "Reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "Reminders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "IsStaged",
                table: "Inbox",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "DueNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Schedule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Recipient = table.Column<Guid>(type: "uuid", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LatestAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    IsStaged = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    NotBefore = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    LeaseOwner = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    LeaseUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EndedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DueNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Schedules",
                columns: table => new
                {
                    Name = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SettledUpTo = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schedules", x => x.Name);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders",
                columns: new[] { "For", "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders",
                column: "DueAt",
                filter: "\"State\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_Activities_By_On",
                table: "Activities",
                columns: new[] { "By", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Key",
                table: "DueNotices",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DueNotices_Waiting",
                table: "DueNotices",
                columns: new[] { "Schedule", "Id" },
                filter: "\"State\" = 0");

            // What was set before rings too; what was taken back does not.
            migrationBuilder.Sql("UPDATE \"Reminders\" SET \"DueAt\" = \"At\", \"State\" = CASE WHEN \"Withdrawn\" = TRUE THEN 3 ELSE 0 END");
            TickTables.Create(migrationBuilder, StorageProvider.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DueNotices");

            migrationBuilder.DropTable(
                name: "Schedules");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_For_State_DueAt",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Reminders_Waiting",
                table: "Reminders");

            migrationBuilder.DropIndex(
                name: "IX_Activities_By_On",
                table: "Activities");

            migrationBuilder.DropColumn(
                name: "DueAt",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "Snoozes",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "IsStaged",
                table: "Inbox");
        }
    }
}
