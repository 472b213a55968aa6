using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SalesBot.Adapters.Storage.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DecidedBy",
                table: "Reminders",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DecidedDeal",
                table: "Reminders",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DecidedOn",
                table: "Reminders",
                type: "date",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Customers_Owner",
                table: "Customers",
                column: "Owner");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Customers_Owner",
                table: "Customers");

            migrationBuilder.DropColumn(
                name: "DecidedBy",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "DecidedDeal",
                table: "Reminders");

            migrationBuilder.DropColumn(
                name: "DecidedOn",
                table: "Reminders");
        }
    }
}
